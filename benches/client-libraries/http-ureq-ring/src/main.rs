//! One GET by ureq, with TLS by rustls and ring, and the root certificates that webpki-roots has.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("which URL?")?;
    println!("{}", ureq::get(url).call()?.body_mut().read_to_vec()?.len());
    Ok(())
}
