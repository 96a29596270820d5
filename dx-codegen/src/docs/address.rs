//! Web addresses in text.

use std::ops::Range;

use super::characters::{is_direction_mark, starts_with_reference};

/// Finds the first web address in a text.
pub(super) fn find_address(text: &str) -> Option<Range<usize>> {
    let mut starts = text.match_indices("http").map(|(start, _)| start);
    starts.find_map(|start| Some(start..start + address_at_start(&text[start..])?))
}

/// The length of the web address at the beginning of a text. Punctuation at its end belongs to the sentence. An
/// address whose host has no dot is incomplete, as in `https://{bucket}.example`.
fn address_at_start(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let scheme = text.len() - rest.len();
    let is_host = |c: char| c.is_ascii_alphanumeric() || "-._~:#@%+=".contains(c);
    if !rest.chars().take_while(|&c| is_host(c)).any(|c| c == '.') {
        return None;
    }
    let is_part = |c: char| is_host(c) || "/?!$&'()*,;".contains(c);
    let ends = |(at, c): (usize, char)| !is_part(c) || c == '&' && starts_with_reference(&text[at + 1..]);
    let end = text.char_indices().find(|&item| ends(item)).map_or(text.len(), |(at, _)| at);
    let address = &text[..end];
    let mut surplus = address.matches(')').count().saturating_sub(address.matches('(').count());
    let address = address.trim_end_matches(|c| {
        let unpaired = c == ')' && surplus > 0;
        surplus -= usize::from(unpaired);
        unpaired || ".,;:!?'*".contains(c)
    });
    (address.len() > scheme).then_some(address.len())
}

/// Returns an `href` without white space and control characters, if it is a web address.
pub(super) fn web_address(href: &str) -> Option<String> {
    let is_dropped = |c: char| c.is_control() || is_direction_mark(c);
    let address = href.trim().replace(is_dropped, "").replace(char::is_whitespace, "%20");
    let (scheme, rest) = address.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    (is_web && rest.starts_with(char::is_alphanumeric)).then_some(address)
}
