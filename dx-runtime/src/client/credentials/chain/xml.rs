//! The few texts that are wanted of an XML answer.

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;

/// The text of the first element at each of `paths`, which begin below the root. Namespaces don't matter.
///
/// `None` if `xml` is not well-formed, or has what answers of services have not: a DTD, or entities other than the five of
/// XML itself.
pub(super) fn texts<const N: usize>(xml: &[u8], paths: [&[&str]; N]) -> Option<[Option<String>; N]> {
    let mut texts = [const { None }; N];
    let mut open: Vec<String> = Vec::new();
    let mut wanted: Option<usize> = None;
    let mut has_root = false;
    let mut reader = Reader::from_str(str::from_utf8(xml).ok()?);
    reader.config_mut().expand_empty_elements = true;
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) => {
                if open.is_empty() && std::mem::replace(&mut has_root, true) {
                    return None;
                }
                open.push(element.local_name().as_ref().to_owned());
                let at = |path: &&[&str]| open.get(1..).is_some_and(|open| open == *path);
                wanted =
                    paths.iter().position(at).filter(|&index| texts.get(index).is_some_and(Option::is_none));
                if let Some(text) = wanted.and_then(|index| texts.get_mut(index)) {
                    *text = Some(String::new());
                }
            }
            Event::End(_) => {
                open.pop()?;
                wanted = None;
            }
            Event::Text(text) => append(&mut texts, wanted, &text.xml10_content()),
            Event::CData(text) => append(&mut texts, wanted, &text.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                Some(character) => append(&mut texts, wanted, character.encode_utf8(&mut [0; 4])),
                None => append(&mut texts, wanted, resolve_xml_entity(&reference.xml10_content())?),
            },
            Event::DocType(_) => return None,
            Event::Eof => return (open.is_empty() && has_root).then_some(texts),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn append(texts: &mut [Option<String>], wanted: Option<usize>, more: &str) {
    if let Some(Some(text)) = wanted.and_then(|index| texts.get_mut(index)) {
        text.push_str(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code_and_message(xml: &str) -> Option<[Option<String>; 2]> {
        texts(xml.as_bytes(), [&["Error", "Code"], &["Error", "Message"]])
    }

    fn found(code: &str, message: &str) -> Option<[Option<String>; 2]> {
        Some([Some(code.to_owned()), Some(message.to_owned())])
    }

    #[test]
    fn texts_are_found_by_their_path_below_the_root() {
        let xml = "<?xml version=\"1.0\"?>\n<a:R xmlns:a=\"u\"><Code>no</Code><a:Error><Code>C</Code>\n<Message>a &lt;b&gt; \
                   &amp;&#x41;<![CDATA[<c>]]></Message><Code>second</Code></a:Error><Message/></a:R>\n";
        assert_eq!(code_and_message(xml), found("C", "a <b> &A<c>"));
        assert_eq!(code_and_message("<R/>"), Some([None, None]));
        assert_eq!(code_and_message("<R><Error><Code>C</Code></Error></R>").unwrap()[1], None);
    }

    #[test]
    fn what_is_not_well_formed_or_has_a_dtd_or_entities_is_refused() {
        for xml in [
            "",
            "{}",
            "<R><Error><Code>C",
            "<R></S>",
            "<R></R></R>",
            "<R></R><R></R>",
            "<!DOCTYPE R [<!ENTITY e \"x\">]><R><Error><Code>&e;</Code></Error></R>",
            "<R><Error><Code>&e;</Code></Error></R>",
            "<R>&#xD800;</R>",
        ] {
            assert_eq!(code_and_message(xml), None, "{xml}");
        }
    }
}
