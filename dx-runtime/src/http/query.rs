//! Query strings, of which parameters are taken out and added.

use super::percent::{Keep, encode};

/// `query` without the parameters that are not wanted.
pub(crate) fn without(query: &str, unwanted: impl Fn(&str) -> bool) -> String {
    let mut kept = String::with_capacity(query.len() + 512);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        if !unwanted(pair.split_once('=').map_or(pair, |(name, _)| name)) {
            push_encoded(&mut kept, pair);
        }
    }
    kept
}

/// Appends a parameter that is percent-encoded already.
pub(crate) fn push_encoded(query: &mut String, pair: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(pair);
}

/// Appends the value of a parameter, percent-encoded, after its name, which is so already.
pub(crate) fn push(query: &mut String, name: &str, value: &str) {
    push_encoded(query, name);
    query.push('=');
    encode(value, Keep::Unreserved, query);
}
