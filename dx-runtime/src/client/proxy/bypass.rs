//! The variable `no_proxy`, which lists the hosts that are reached without a proxy.

use super::Scheme;
use ::http::Uri;
use ipnet::IpNet;
use std::net::IpAddr;

/// The entries of `no_proxy`. Invalid entries match no host, as in other implementations.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Bypass(Vec<Entry>);

#[derive(Debug, PartialEq, Eq)]
struct Entry {
    hosts: Hosts,
    /// `None` matches any port
    port: Option<u16>,
}

#[derive(Debug, PartialEq, Eq)]
enum Hosts {
    /// `*`
    All,
    /// `10.0.0.0/8`, or a single address
    Network(IpNet),
    /// `example.com` and `.example.com`: the domain and its subdomains, as in botocore and curl
    Domain(String),
    /// `*.example.com`: the subdomains, as in the AWS SDK for Go
    Subdomains(String),
}

impl Bypass {
    /// Parses a list whose entries are separated by commas or white space.
    pub(super) fn parse(list: &str) -> Self {
        let entries = list.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty());
        Self(entries.map(Entry::parse).collect())
    }

    pub(super) fn contains(&self, uri: &Uri, scheme: Scheme) -> bool {
        let port = uri.port_u16().unwrap_or(match scheme {
            Scheme::Http => 80,
            Scheme::Https => 443,
        });
        let host = normalized(uri.host().unwrap_or_default());
        let address = address(&host);
        let matches = |entry: &Entry| {
            entry.port.is_none_or(|expected| expected == port) && entry.hosts.contain(&host, address)
        };
        self.0.iter().any(matches)
    }
}

impl Entry {
    fn parse(text: &str) -> Self {
        if let Some(network) = network(text) {
            return Self { hosts: Hosts::Network(network), port: None };
        }
        let with_port = text.rsplit_once(':').and_then(|(host, port)| Some((host, port.parse().ok()?)));
        let (host, port) = match with_port {
            Some((host, port)) => (host, Some(port)),
            None => (text, None),
        };
        Self { hosts: Hosts::parse(host), port }
    }
}

impl Hosts {
    fn parse(text: &str) -> Self {
        if text == "*" {
            return Self::All;
        }
        if let Some(network) = network(text) {
            return Self::Network(network);
        }
        match text.strip_prefix("*.") {
            Some(domain) => Self::Subdomains(normalized(domain)),
            None => Self::Domain(normalized(text.trim_start_matches('.'))),
        }
    }

    fn contain(&self, host: &str, address: Option<IpAddr>) -> bool {
        match (self, address) {
            (Self::All, _) => true,
            (Self::Network(network), Some(address)) => network.contains(&address),
            (Self::Domain(domain), None) => host == domain || is_subdomain(host, domain),
            (Self::Subdomains(domain), None) => is_subdomain(host, domain),
            (Self::Network(_), None) | (Self::Domain(_) | Self::Subdomains(_), Some(_)) => false,
        }
    }
}

fn network(text: &str) -> Option<IpNet> {
    text.parse().ok().or_else(|| address(text).map(IpNet::from))
}

/// Parses an IP address. IPv6 addresses may be in brackets.
fn address(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    bare.parse().ok()
}

/// Converts a host name to lowercase and removes the trailing dot of absolute names.
fn normalized(host: &str) -> String {
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}

fn is_subdomain(host: &str, domain: &str) -> bool {
    !domain.is_empty() && host.strip_suffix(domain).is_some_and(|label| label.ends_with('.'))
}
