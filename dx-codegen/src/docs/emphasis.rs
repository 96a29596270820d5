//! Removes emphasis that Markdown can't express.
//!
//! Whether `**` opens or closes emphasis depends on the characters around it: `**(a)**b` is no emphasis, since the
//! second `**` is not right-flanking, in CommonMark's terms. The text is more important than its style, so such
//! emphasis is removed.

use super::address::find_address;
use super::inline::{Inline, Style};

/// Removes links that can't be written, and then emphasis, since emphasis depends on its surroundings.
pub(super) fn remove_inexpressible(inlines: Vec<Inline>) -> Vec<Inline> {
    let inlines = without(inlines, |inlines, start, end, _| match &inlines[start] {
        Inline::Open(Style::Link(address)) => is_no_link(&inlines[start..end], address),
        _ => false,
    });
    without(inlines, |inlines, start, end, outer| {
        is_asterisk(&inlines[start]) && !(can_open(inlines, start, outer) && can_close(inlines, end))
    })
}

/// Removes the pairs of markers for which `is_unfit` is true, given the indices of the pair and of those that contain
/// it.
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

/// Whether a link's text is its address, which rustdoc links anyway, or it contains code that looks like a reference
/// definition.
fn is_no_link(link: &[Inline], address: &str) -> bool {
    let is_bare = |text: &str| text == address && find_address(text) == Some(0..text.len());
    matches!(link, [_, Inline::Text(text)] if is_bare(text))
        || link.iter().any(|inline| matches!(inline, Inline::Code(code) if code.contains("]:")))
}

/// Whether the asterisks before `at` are left-flanking, in CommonMark's terms, and can't close emphasis that is open.
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

/// The characters before and after the run of asterisks that contains a marker, if they are known.
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

/// White space or punctuation. CommonMark includes characters beyond ASCII, next to which emphasis is removed as
/// well.
fn is_gap(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_whitespace() || c.is_ascii_punctuation())
}
