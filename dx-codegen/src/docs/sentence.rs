use super::characters::is_direction_mark;
use super::escape;
use super::inline::Inline;
use std::fmt;
use std::str::Lines;

/// Documentation that does not come from a model, but may contain its names and texts.
///
/// The words are constant Markdown. Names and texts of a model are added by the methods for their purpose, which
/// escape them, so that they remain text, code or a link on a single line.
#[derive(Clone, Default)]
pub(crate) struct Sentence(String);

impl Sentence {
    /// Starts with words, which are Markdown.
    pub fn new(words: &'static str) -> Self {
        Self(words.to_owned())
    }

    /// Appends words, which are Markdown.
    pub fn words(mut self, words: &'static str) -> Self {
        self.0.push_str(words);
        self
    }

    /// Appends plain text from a model. It must not be at the start of a line, where more characters are special.
    pub fn text(mut self, text: &str) -> Self {
        let escaped = escape::inlines(&[Inline::Text(one_line(text))], false);
        self.0.push_str(&escaped.replace(escape::SOFT_SPACE, " "));
        self
    }

    /// Appends text from a model like [`text`](Self::text), with text between backticks as code.
    pub fn text_with_code(self, text: &str) -> Self {
        if !text.matches('`').count().is_multiple_of(2) || text.contains("``") {
            return self.text(text);
        }
        let parts = text.split('`').enumerate().filter(|(_, part)| !part.is_empty());
        parts.fold(self, |sentence, (index, part)| match index.is_multiple_of(2) {
            true => sentence.spaced(part),
            false => sentence.code(part),
        })
    }

    /// Appends text, and a space where it begins or ends with white space.
    fn spaced(mut self, text: &str) -> Self {
        let (starts, ends) = (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace));
        self.0.push_str(if starts { " " } else { "" });
        self = self.text(text);
        self.0.push_str(if ends && !text.trim().is_empty() { " " } else { "" });
        self
    }

    /// Appends text from a model as code.
    pub fn code(mut self, text: &str) -> Self {
        let code = one_line(text);
        match code.is_empty() {
            true => self.0.push_str("` `"),
            false => escape::write_code(&code, false, &mut self.0),
        }
        self
    }

    /// Appends names as code, separated by commas, with `conjunction` before the last one.
    pub fn codes<'t>(mut self, texts: impl IntoIterator<Item = &'t str>, conjunction: &'static str) -> Self {
        let mut texts = texts.into_iter().peekable();
        let mut is_first = true;
        while let Some(text) = texts.next() {
            if !is_first {
                let separator = if texts.peek().is_some() { ", " } else { conjunction };
                self = self.words(separator);
            }
            is_first = false;
            self = self.code(text);
        }
        self
    }

    /// Appends a link to a generated item: its `label` as code, and its `path`.
    pub fn link(mut self, label: &str, path: &str) -> Self {
        let is_path = |c: &char| c.is_alphanumeric() || matches!(c, '_' | ':');
        self.0.push('[');
        self = self.code(label);
        self.0.push_str("](");
        self.0.extend(path.chars().filter(is_path));
        self.0.push(')');
        self
    }

    /// Appends the lines of a [`Documentation`](super::Documentation).
    pub fn converted<'l>(mut self, lines: impl IntoIterator<Item = &'l str>) -> Self {
        for (index, line) in lines.into_iter().enumerate() {
            if index > 0 {
                self.0.push('\n');
            }
            self.0.push_str(line);
        }
        self
    }

    /// Iterates over the lines of the Markdown.
    pub fn lines(&self) -> Lines<'_> {
        self.0.lines()
    }

    /// The Markdown.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Collapses white space, which includes line breaks and control characters, and removes direction marks.
pub(crate) fn one_line(text: &str) -> String {
    let is_space = |c: char| c.is_whitespace() || c.is_control();
    let words = text.split(is_space).map(|word| word.replace(is_direction_mark, ""));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use pulldown_cmark::{Event, Options, Parser};

    /// Texts of a model that contain markup.
    const HOSTILE: [&str; 9] = [
        "Widgets <beta> [Foo] & [`Bar`]",
        "x`\n\n```\nstd::fs::write(\"ran\", \"\").unwrap();\n```\n`y",
        "a\u{202e}b\rc\u{2028}d",
        "</code><script>alert(1)</script>",
        "*not* **strong** _or_ ~~struck~~ | a | table |",
        "`` ` ``",
        "# heading",
        "[link](https://example.com) ![image](x) <https://example.com>",
        "&lt;b&gt; \\ \\` \\[",
    ];

    /// The text and code that rustdoc shows for Markdown, which must not contain anything else.
    fn shown(markdown: &str) -> (String, Vec<String>) {
        let (mut text, mut codes) = (String::new(), Vec::new());
        for event in Parser::new_ext(markdown, Options::all()) {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::Code(code) => codes.push(code.into_string()),
                Event::Start(pulldown_cmark::Tag::Paragraph | pulldown_cmark::Tag::Link { .. })
                | Event::End(pulldown_cmark::TagEnd::Paragraph | pulldown_cmark::TagEnd::Link) => {}
                other => panic!("{other:?} in {markdown}"),
            }
        }
        (text, codes)
    }

    #[test]
    fn texts_of_a_model_are_shown_unchanged() {
        for text in HOSTILE.into_iter().filter(|text| !text.contains("https")) {
            let sentence = Sentence::new("The service ").text(text).words(" ends here.");
            let (shown, codes) = shown(sentence.as_str());
            let plain = |text: &str| text.replace(['“', '”'], "\"").replace(['‘', '’'], "'");
            assert_eq!(plain(&shown), format!("The service {} ends here.", one_line(text)));
            assert_eq!((sentence.lines().count(), codes), (1, Vec::new()));
        }
    }

    #[test]
    fn text_between_backticks_may_be_code() {
        let note = |text| Sentence::default().text_with_code(text).as_str().to_owned();
        assert_eq!(note("Use `Deliver` or `Get*` ."), "Use `Deliver` or `Get*` .");
        assert_eq!(note("`A`, not `<b>`"), "`A`, not `<b>`");
        assert_eq!(note("an `open <b>"), "an \\`open \\<b>");
        assert_eq!(note("a fence ``` of [three]"), "a fence \\`\\`\\` of \\[three]");
    }

    #[test]
    fn a_value_of_a_model_stays_code() {
        for text in HOSTILE {
            let sentence = Sentence::new("The value ").code(text).words(".");
            assert_eq!(shown(sentence.as_str()), ("The value .".to_owned(), vec![one_line(text)]));
            assert_eq!(sentence.lines().count(), 1);
        }
    }

    #[test]
    fn an_empty_value_is_code_too() {
        assert_eq!(Sentence::new("The value ").code("").words(".").as_str(), "The value ` `.");
    }

    #[test]
    fn a_list_of_names_reads_as_a_sentence() {
        let list = |names: &[&str]| {
            Sentence::new("Any of ").codes(names.iter().copied(), " or ").as_str().to_owned()
        };
        assert_eq!(list(&["a"]), "Any of `a`");
        assert_eq!(list(&["a", "b"]), "Any of `a` or `b`");
        assert_eq!(list(&["a", "b", "c"]), "Any of `a`, `b` or `c`");
    }

    #[test]
    fn a_link_leads_to_an_item_only() {
        let sentence = Sentence::new("See ").link("job](x)", "super::Job)[`x`](https://e.com").words(".");
        assert_eq!(sentence.as_str(), "See [`job](x)`](super::Jobxhttps:ecom).");
    }
}
