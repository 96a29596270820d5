//! Character classes in brackets.

use super::escape::{Atom, escape, push_character};
use super::{ANYTHING, InvalidPattern, NOTHING};

/// Translates a class, of which `text` starts after the `[`, and returns the text that follows it.
pub(super) fn class<'p>(text: &'p str, out: &mut String) -> Result<&'p str, InvalidPattern> {
    let (negated, mut rest) = text.strip_prefix('^').map_or((false, text), |rest| (true, rest));
    let mut inside = String::new();
    loop {
        if let Some(after) = rest.strip_prefix(']') {
            write(negated, &inside, out);
            return Ok(after);
        }
        let (first, after) = atom(rest)?;
        // A hyphen before the closing bracket is literal.
        let range = after.strip_prefix('-').filter(|after| !after.starts_with(']'));
        let Some(after) = range else {
            push(first, &mut inside);
            rest = after;
            continue;
        };
        let (last, after) = atom(after)?;
        push_range(first, last, &mut inside)?;
        rest = after;
    }
}

fn write(negated: bool, inside: &str, out: &mut String) {
    match (negated, inside.is_empty()) {
        (false, true) => out.push_str(NOTHING),
        (true, true) => out.push_str(ANYTHING),
        (negated, false) => {
            out.push_str(if negated { "[^" } else { "[" });
            out.push_str(inside);
            out.push(']');
        }
    }
}

fn atom(text: &str) -> Result<(Atom, &str), InvalidPattern> {
    let first = text.chars().next().ok_or("unclosed character class")?;
    let after = text.get(first.len_utf8()..).unwrap_or_default();
    if first == '\\' { escape(after, true) } else { Ok((Atom::Character(first.into()), after)) }
}

fn push(atom: Atom, inside: &mut String) {
    match atom {
        Atom::Set(set) => inside.push_str(set),
        // Unpaired surrogates never occur in a string.
        Atom::Character(code) => char::from_u32(code).into_iter().for_each(|c| push_character(c, inside)),
    }
}

fn push_range(first: Atom, last: Atom, inside: &mut String) -> Result<(), InvalidPattern> {
    let (Atom::Character(low), Atom::Character(high)) = (first, last) else {
        // A hyphen beside a class escape is literal.
        push(first, inside);
        push(Atom::Character('-'.into()), inside);
        push(last, inside);
        return Ok(());
    };
    if low > high {
        return Err("character range is out of order".into());
    }
    // Excludes surrogates at the ends, which are not chars.
    let low = char::from_u32(low).unwrap_or('\u{e000}');
    let high = char::from_u32(high).unwrap_or('\u{d7ff}');
    if low <= high {
        push_character(low, inside);
        inside.push('-');
        push_character(high, inside);
    }
    Ok(())
}
