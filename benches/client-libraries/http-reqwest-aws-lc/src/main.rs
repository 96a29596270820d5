//! One GET by reqwest, with TLS by rustls and AWS-LC.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("which URL?")?;
    println!("{}", reqwest::get(url).await?.bytes().await?.len());
    Ok(())
}
