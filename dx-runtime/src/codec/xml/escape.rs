//! Escapes of text and attributes.

/// Where text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EscapeContext {
    Element,
    Attribute,
}

/// Appends `text` to `out` with references for characters that are markup, or that parsers would normalize. Fails for
/// characters that XML can't express.
pub(super) fn escape(text: &str, context: EscapeContext, out: &mut String) -> Result<(), ()> {
    let mut plain = 0;
    for (index, byte) in text.bytes().enumerate() {
        if !IS_SPECIAL[usize::from(byte)] {
            continue;
        }
        let Some(character) = text.get(index..).and_then(|rest| rest.chars().next()) else { continue };
        let Some(reference) = reference(character, context)? else { continue };
        out.push_str(text.get(plain..index).unwrap_or_default());
        match reference {
            Reference::Entity(name) => out.push_str(name),
            Reference::Code => push_code(character, out),
        }
        plain = index + character.len_utf8();
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    Ok(())
}

enum Reference {
    Entity(&'static str),
    Code,
}

/// Whether a byte begins a character that may need a reference.
static IS_SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < b' ' as usize {
        special[byte] = true;
        byte += 1;
    }
    special[b'&' as usize] = true;
    special[b'<' as usize] = true;
    special[b'>' as usize] = true;
    special[b'"' as usize] = true;
    // The first bytes of U+0080 to U+00BF, of U+2000 to U+2FFF, and of U+F000 to U+FFFF
    special[0xc2] = true;
    special[0xe2] = true;
    special[0xef] = true;
    special
};

/// The reference for a character, if it needs one.
///
/// Parsers normalize CR, and in XML 1.1 also U+0085 and U+2028, to LF, and in attributes LF and TAB to spaces.
fn reference(character: char, context: EscapeContext) -> Result<Option<Reference>, ()> {
    Ok(Some(match character {
        '&' => Reference::Entity("&amp;"),
        '<' => Reference::Entity("&lt;"),
        // Prevents `]]>`.
        '>' => Reference::Entity("&gt;"),
        '"' if context == EscapeContext::Attribute => Reference::Entity("&quot;"),
        '\t' | '\n' if context == EscapeContext::Element => return Ok(None),
        '\0' | '\u{fffe}' | '\u{ffff}' => return Err(()),
        '\u{1}'..='\u{1f}' | '\u{85}' | '\u{2028}' => Reference::Code,
        _ => return Ok(None),
    }))
}

fn push_code(character: char, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let code = u32::from(character);
    out.push_str("&#x");
    let digits = (u32::BITS - code.leading_zeros()).div_ceil(4).max(1);
    for digit in (0..digits).rev() {
        let nibble = (code >> (4 * digit)) & 15;
        out.push(char::from(HEX[nibble as usize]));
    }
    out.push(';');
}

#[cfg(test)]
mod tests {
    use super::{EscapeContext, escape};

    fn escaped(text: &str, context: EscapeContext) -> Option<String> {
        let mut out = String::new();
        escape(text, context, &mut out).ok().map(|()| out)
    }

    #[test]
    fn what_parsers_would_take_for_something_else_is_a_reference() {
        let text = "a<b>&\"']]>\r\n\t\u{1}\u{85}\u{2028}é\u{a0}\u{2029}";
        let element = "a&lt;b&gt;&amp;\"']]&gt;&#xD;\n\t&#x1;&#x85;&#x2028;é\u{a0}\u{2029}";
        assert_eq!(escaped(text, EscapeContext::Element).unwrap(), element);
        let attribute = "a&lt;b&gt;&amp;&quot;']]&gt;&#xD;&#xA;&#x9;&#x1;&#x85;&#x2028;é\u{a0}\u{2029}";
        assert_eq!(escaped(text, EscapeContext::Attribute).unwrap(), attribute);
    }

    #[test]
    fn what_xml_has_no_form_for_is_refused() {
        for character in ['\0', '\u{fffe}', '\u{ffff}'] {
            assert_eq!(escaped(&format!("a{character}"), EscapeContext::Element), None);
        }
        assert_eq!(escaped("\u{fffd}\u{f8ff}", EscapeContext::Element).unwrap(), "\u{fffd}\u{f8ff}");
    }
}
