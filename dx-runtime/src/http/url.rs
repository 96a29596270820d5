//! Checks the parts of an endpoint's URL. Errors are the rest of a sentence about the endpoint.

use super::percent::is_dot_segment;
#[cfg(any(feature = "client-core", feature = "sigv4"))]
use ::http::uri::{PathAndQuery, Uri};
use std::net::{Ipv4Addr, Ipv6Addr};

/// Replaces the query of a URI. Returns `None` if the result is not a valid URI.
#[cfg(any(feature = "client-core", feature = "sigv4"))]
pub(crate) fn with_query(uri: &Uri, query: &str) -> Option<Uri> {
    let path_and_query = PathAndQuery::try_from(format!("{}?{query}", uri.path())).ok()?;
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(path_and_query);
    Uri::from_parts(parts).ok()
}

pub(crate) type Checked = Result<(), &'static str>;

/// Checks a host and an optional port (RFC 3986, section 3.2).
pub(crate) fn check_authority(authority: &str) -> Checked {
    // In brackets, colons belong to the address.
    let end_of_host = authority.rfind(']').map_or(0, |bracket| bracket + 1);
    let (host, port) = match authority[end_of_host..].split_once(':') {
        Some((rest, port)) => (&authority[..end_of_host + rest.len()], Some(port)),
        None => (authority, None),
    };
    check_host(host)?;
    port.map_or(Ok(()), check_port)
}

/// Whether an authority is an IP address, with or without a port.
pub(crate) fn is_ip_address(authority: &str) -> bool {
    if let Some((address, _)) = authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return address.parse::<Ipv6Addr>().is_ok();
    }
    let host = authority.split_once(':').map_or(authority, |(host, _)| host);
    host.parse::<Ipv4Addr>().is_ok()
}

fn check_port(port: &str) -> Checked {
    let is_number = port.bytes().all(|byte| byte.is_ascii_digit());
    match port.parse::<u16>() {
        Ok(1..) if is_number => Ok(()),
        _ => Err("has a port that is no number from 1 to 65535"),
    }
}

fn check_host(host: &str) -> Checked {
    if host.is_empty() {
        return Err("has no host");
    }
    if let Some(address) = host.strip_prefix('[') {
        let address = address.strip_suffix(']').and_then(|address| address.parse::<Ipv6Addr>().ok());
        return address.map(|_| ()).ok_or("has a host in brackets that is no IPv6 address");
    }
    let name = host.strip_suffix('.').unwrap_or(host);
    if name.len() > 253 || !name.split('.').all(is_label) {
        return Err(
            "has a host that is no name of the DNS: labels of 1 to 63 ASCII letters, digits and inner hyphens, \
                    with dots between them",
        );
    }
    // Clients take what ends in a number for an IPv4 address (WHATWG URL, "ends in a number").
    let last = name.rsplit('.').next().unwrap_or_default();
    if is_numeric(last) && host.parse::<Ipv4Addr>().is_err() {
        return Err("has a host that ends in a number and is no IPv4 address");
    }
    Ok(())
}

/// As RFC 1123 has it, and with the underscores that local names have.
fn is_label(label: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    matches!(label.len(), 1..=63)
        && label.bytes().all(is_allowed)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

fn is_numeric(label: &str) -> bool {
    let hex = label.strip_prefix("0x").or_else(|| label.strip_prefix("0X"));
    match hex {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => label.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

/// Checks a path (RFC 3986, section 3.3).
pub(super) fn check_path(path: &str) -> Checked {
    if !path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&byte)) {
        return Err("has a path with a character that has to be percent-encoded");
    }
    let is_encoded =
        |rest: &str| matches!(rest.as_bytes(), [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
    if !path.split('%').skip(1).all(is_encoded) {
        return Err("has a path with a `%` that two hexadecimal digits don't follow");
    }
    // Clients resolve those that are encoded as well.
    let plain = path.replace("%2e", ".").replace("%2E", ".");
    if plain.split('/').any(is_dot_segment) {
        return Err("has a path with a segment `.` or `..`");
    }
    Ok(())
}
