//! One GET by reqwest, with TLS by rustls and ring.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("which URL?")?;
    rustls::crypto::ring::default_provider().install_default().map_err(|_| "installed twice")?;
    println!("{}", reqwest::get(url).await?.bytes().await?.len());
    Ok(())
}
