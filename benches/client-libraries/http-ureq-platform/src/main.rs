//! One GET by ureq, with TLS by rustls and ring, and the machine's root certificates.

use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("which URL?")?;
    rustls::crypto::ring::default_provider().install_default().map_err(|_| "installed twice")?;
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    let agent = Agent::from(Agent::config_builder().tls_config(tls).build());
    println!("{}", agent.get(url).call()?.body_mut().read_to_vec()?.len());
    Ok(())
}
