//! Takes out emphasis that Markdown can't express.
//!
//! Whether `**` opens or closes anything depends on the characters around it: `**(a)**b` is no emphasis, in the
//! words of CommonMark because the second `**` isn't right-flanking. The text matters more than how it looks, so
//! such emphasis goes.

use super::escape::find_address;
use super::inline::{Inline, Style};

/// Takes out what can't be written: links first, because emphasis depends on what is around it.
pub(super) fn settle(inlines: Vec<Inline>) -> Vec<Inline> {
    let inlines = without(inlines, |inlines, start, end, _| match &inlines[start] {
        Inline::Open(Style::Link(address)) => is_no_link(&inlines[start..end], address),
        _ => false,
    });
    without(inlines, |inlines, start, end, outer| {
        is_asterisk(&inlines[start]) && !(can_open(inlines, start, outer) && can_close(inlines, end))
    })
}

/// Takes out the pairs of markers that `is_unfit` says so of, given where they and those around them are.
fn without(
    inlines: Vec<Inline>,
    is_unfit: impl Fn(&[Inline], usize, usize, &[usize]) -> bool,
) -> Vec<Inline> {
    let mut unfit = vec![false; inlines.len()];
    let mut open = Vec::new();
    for (end, inline) in inlines.iter().enumerate() {
        match inline {
            Inline::Open(_) => open.push(end),
            Inline::Close(_) => {
                if let Some(start) = open.pop() {
                    unfit[end] = is_unfit(&inlines, start, end, &open);
                    unfit[start] = unfit[end];
                }
            }
            _ => {}
        }
    }
    let mut fit = Vec::with_capacity(inlines.len());
    for (inline, unfit) in inlines.into_iter().zip(unfit) {
        match (fit.last_mut(), inline) {
            _ if unfit => {}
            (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
            (Some(Inline::Code(last)), Inline::Code(code)) => last.push_str(&code),
            (_, inline) => fit.push(inline),
        }
    }
    fit
}

/// Whether a link's address is its text, which is a link without further ado, or the link holds code in which
/// Markdown would find the start of a reference definition.
fn is_no_link(link: &[Inline], address: &str) -> bool {
    let is_bare = |text: &str| text == address && find_address(text) == Some(0..text.len());
    matches!(link, [_, Inline::Text(text)] if is_bare(text))
        || link.iter().any(|inline| matches!(inline, Inline::Code(code) if code.contains("]:")))
}

/// Whether the asterisks before what follows `at` are left-flanking, in CommonMark's words, and can't be taken for
/// the end of emphasis that is open.
fn can_open(inlines: &[Inline], at: usize, open: &[usize]) -> bool {
    let (left, right) = around(inlines, at);
    let run = inlines[..at].iter().rev().take_while(|inline| is_asterisk(inline));
    let closes_here = run.clone().any(|inline| matches!(inline, Inline::Close(_)));
    let run_start = at - run.count();
    if closes_here {
        false
    } else if open.iter().any(|&outer| outer < run_start && is_asterisk(&inlines[outer])) {
        left == Some(' ') || is_gap(left) && is_word(right)
    } else {
        is_gap(left) || is_word(right)
    }
}

/// Whether the asterisks at `at` are right-flanking.
fn can_close(inlines: &[Inline], at: usize) -> bool {
    let (left, right) = around(inlines, at);
    is_word(left) || is_gap(right)
}

/// The characters before and after the asterisks that a marker is written among, if they are known.
fn around(inlines: &[Inline], at: usize) -> (Option<char>, Option<char>) {
    let left = inlines[..at].iter().rev().find(|inline| !is_asterisk(inline));
    let right = inlines[at..].iter().find(|inline| !is_asterisk(inline));
    (left.map_or(Some(' '), Inline::last_char), right.map_or(Some(' '), Inline::first_char))
}

fn is_asterisk(inline: &Inline) -> bool {
    matches!(inline, Inline::Open(style) | Inline::Close(style) if !style.is_link())
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// White space or punctuation. CommonMark has more than ASCII's, which can do without emphasis next to it.
fn is_gap(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_whitespace() || c.is_ascii_punctuation())
}
