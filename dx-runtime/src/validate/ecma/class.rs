//! Classes in brackets.

use super::escape::{Atom, escape, push_character};
use super::{ANYTHING, NOTHING, Refusal};

/// Writes a class, of which `text` has what comes after its `[`, and gives what follows it.
pub(super) fn class<'p>(text: &'p str, out: &mut String) -> Result<&'p str, Refusal> {
    let (negated, mut rest) = text.strip_prefix('^').map_or((false, text), |rest| (true, rest));
    let mut inside = String::new();
    loop {
        if let Some(after) = rest.strip_prefix(']') {
            write(negated, &inside, out);
            return Ok(after);
        }
        let (first, after) = atom(rest)?;
        // A hyphen in front of the end is one.
        let range = after.strip_prefix('-').filter(|behind| !behind.starts_with(']'));
        let Some(behind) = range else {
            push(first, &mut inside);
            rest = after;
            continue;
        };
        let (last, after) = atom(behind)?;
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

fn atom(text: &str) -> Result<(Atom, &str), Refusal> {
    let first = text.chars().next().ok_or("a class has no `]`")?;
    let after = text.get(first.len_utf8()..).unwrap_or_default();
    if first == '\\' { escape(after, true) } else { Ok((Atom::Character(first.into()), after)) }
}

fn push(atom: Atom, inside: &mut String) {
    match atom {
        Atom::Set(set) => inside.push_str(set),
        // Half of a surrogate pair is nothing that a text could have.
        Atom::Character(code) => char::from_u32(code).into_iter().for_each(|c| push_character(c, inside)),
    }
}

fn push_range(first: Atom, last: Atom, inside: &mut String) -> Result<(), Refusal> {
    let (Atom::Character(low), Atom::Character(high)) = (first, last) else {
        // There is no range between classes, so that the hyphen is one.
        push(first, inside);
        push(Atom::Character('-'.into()), inside);
        push(last, inside);
        return Ok(());
    };
    if low > high {
        return Err("a range of characters ends before it begins".into());
    }
    // Without the halves of surrogate pairs at its ends.
    let low = char::from_u32(low).unwrap_or('\u{e000}');
    let high = char::from_u32(high).unwrap_or('\u{d7ff}');
    if low <= high {
        push_character(low, inside);
        inside.push('-');
        push_character(high, inside);
    }
    Ok(())
}
