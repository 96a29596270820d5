//! Formats calls of macros with a line for each row. Their arguments are not Rust, so rustfmt and prettyplease can't
//! format them.

use super::item::{Section, Table};
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

/// The maximum number of columns of a line that can be broken.
const WIDTH: usize = 100;

/// One level of indentation.
const INDENT: &str = "    ";

/// Operators of several characters, and prefixes of longer ones.
const JOINED: [&str; 12] = ["::", "->", "=>", "..", "..=", "...", "==", "!=", "<=", ">=", "&&", "||"];

/// Words after which another path or value begins.
const KEYWORDS: [&str; 16] = [
    "as", "const", "dyn", "else", "for", "impl", "in", "let", "move", "mut", "pub", "ref", "return",
    "static", "type", "where",
];

/// Formats attributes, one on each line.
pub(super) fn attributes<'a>(attributes: impl IntoIterator<Item = &'a TokenStream>) -> String {
    let mut text = String::new();
    attributes.into_iter().for_each(|attribute| Line::of(attribute).write("", &mut text));
    text
}

/// Formats a call of a macro with items in braces after `head`: `path! { head { items } }`.
pub(super) fn block(path: &TokenStream, head: TokenStream, items: &str) -> String {
    let mut text = String::new();
    let mut line = Line::calling(path);
    line.read(head);
    line.put("{", true, Last::Binding);
    line.write("", &mut text);
    for line in items.lines() {
        text.extend([if line.is_empty() { "" } else { INDENT }, line, "\n"]);
    }
    text + "} }\n"
}

/// Appends a call of a macro, after an attribute. A call without rows is on one line if it fits.
pub(super) fn table(table: &Table, attribute: Option<&TokenStream>, text: &mut String) {
    text.push_str(&attributes(attribute.into_iter().chain(&table.cfg)));
    let mut line = Line::calling(&table.path);
    if let ([], Some(tail)) = (table.sections.as_slice(), &table.tail) {
        let tail = Line::of(tail);
        if line.text.len() + tail.text.len() + " ".len() + " }".len() > WIDTH {
            line.write("", text);
            tail.write(INDENT, text);
            text.push_str("}\n");
            return;
        }
    }
    for Section { head, rows } in &table.sections {
        line.read(head.clone());
        if rows.is_empty() {
            line.put("{}", true, Last::Close);
            continue;
        }
        line.put("{", true, Last::Binding);
        std::mem::take(&mut line).write("", text);
        rows.iter().for_each(|row| Line::of(row).write(INDENT, text));
        line.put("}", false, Last::Close);
    }
    line.read(table.tail.clone().unwrap_or_default());
    line.put("}", true, Last::Close);
    line.write("", text);
}

/// Tokens on one line.
#[derive(Default)]
struct Line {
    text: String,
    /// The indices of spaces at which the line may be broken, with the number of open delimiters.
    breaks: Vec<(usize, usize)>,
    last: Last,
    /// The number of open delimiters.
    depth: usize,
}

/// The kind of the last token, which decides whether a space follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Last {
    /// A token that is never followed by a space.
    #[default]
    Tight,
    Keyword,
    Name,
    Literal,
    /// A closing delimiter.
    Close,
    /// The `!` of a macro call.
    Bang,
    Operator,
    /// An operator at which a line is never broken.
    Binding,
}

impl Line {
    fn of(tokens: &TokenStream) -> Self {
        let mut line = Self::default();
        line.read(tokens.clone());
        line
    }

    /// A line with the path of a macro and its opening brace.
    fn calling(path: &TokenStream) -> Self {
        let mut line = Self::of(path);
        line.put("! {", false, Last::Operator);
        line
    }

    fn read(&mut self, tokens: TokenStream) {
        let mut operator = String::new();
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    let name = name.to_string();
                    let is_keyword = KEYWORDS.contains(&name.as_str());
                    self.put(&name, true, if is_keyword { Last::Keyword } else { Last::Name });
                }
                TokenTree::Literal(literal) => self.put(&literal.to_string(), true, Last::Literal),
                TokenTree::Group(group) => self.group(&group),
                TokenTree::Punct(punct) => self.punct(&punct, &mut operator),
            }
        }
    }

    /// Adds a character to an operator, which is put when it is complete.
    fn punct(&mut self, punct: &Punct, operator: &mut String) {
        operator.push(punct.as_char());
        let is_one = operator.chars().count() == 1 || JOINED.contains(&operator.as_str());
        if !is_one {
            operator.pop();
            self.operator(operator);
            operator.clear();
            operator.push(punct.as_char());
        }
        if punct.spacing() == Spacing::Alone || punct.as_char() == '\'' {
            self.operator(operator);
            operator.clear();
        }
    }

    fn operator(&mut self, operator: &str) {
        let ends_value = matches!(self.last, Last::Name | Last::Literal | Last::Close);
        let (is_apart, last) = match operator {
            "," | ";" => (false, Last::Operator),
            ":" => (false, Last::Binding),
            "::" => (!matches!(self.last, Last::Name | Last::Close), Last::Tight),
            "." | ".." | "..=" | "..." => (!ends_value, Last::Tight),
            "<" => (!matches!(self.last, Last::Name | Last::Keyword), Last::Tight),
            ">" => (false, Last::Close),
            "!" if self.last == Last::Name => (false, Last::Bang),
            "?" if ends_value => (false, Last::Close),
            "!" | "?" | "#" | "$" | "&" | "&&" | "*" | "-" | "'" => (true, Last::Tight),
            "=" | "=>" | "->" => (true, Last::Binding),
            _ => (true, Last::Operator),
        };
        if operator == ">" {
            self.depth = self.depth.saturating_sub(1);
        }
        self.put(operator, is_apart, last);
        if operator == "<" {
            self.depth += 1;
        }
    }

    fn group(&mut self, group: &Group) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => return self.read(group.stream()),
        };
        let is_brace = group.delimiter() == Delimiter::Brace;
        let is_apart = is_brace || !matches!(self.last, Last::Name | Last::Close | Last::Bang);
        let is_spaced = is_brace && !group.stream().is_empty();
        let depth = self.depth;
        self.put(open, is_apart, if is_spaced { Last::Operator } else { Last::Tight });
        self.depth = depth + 1;
        self.read(group.stream());
        self.depth = depth + 1;
        self.put(close, is_spaced, Last::Close);
        self.depth = depth;
    }

    /// Puts a token, preceded by a space if it is `is_apart` and the previous token allows that.
    fn put(&mut self, token: &str, is_apart: bool, last: Last) {
        if is_apart && self.last != Last::Tight {
            if !matches!(self.last, Last::Binding | Last::Keyword) && last != Last::Binding {
                self.breaks.push((self.text.len(), self.depth));
            }
            self.text.push(' ');
        }
        self.text.push_str(token);
        self.last = last;
    }

    /// Appends the line. If it is too long, it is broken where the fewest delimiters are open, and continued with
    /// more indentation.
    fn write(&self, indent: &str, text: &mut String) {
        let (mut start, mut indent) = (0, indent.to_owned());
        while let Some(index) = self.break_of(start, WIDTH.saturating_sub(indent.len())) {
            text.extend([indent.as_str(), &self.text[start..index], "\n"]);
            if start == 0 {
                indent.push_str(INDENT);
            }
            start = index + 1;
        }
        text.extend([indent.as_str(), &self.text[start..], "\n"]);
    }

    /// The position at which the rest of the line from `start` is to be broken; `None` if it fits or can't be broken.
    fn break_of(&self, start: usize, columns: usize) -> Option<usize> {
        let (end, _) = self.text[start..].char_indices().nth(columns)?;
        let breaks = &self.breaks[self.breaks.partition_point(|(index, _)| *index <= start)..];
        let fitting = breaks.iter().take_while(|(index, _)| *index <= start + end);
        let best = fitting.min_by_key(|(index, depth)| (*depth, usize::MAX - index));
        best.or(breaks.first()).map(|(index, _)| *index)
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, table};
    use crate::output::item::Table;
    use proc_macro2::{TokenStream, TokenTree};
    use quote::quote;

    /// Asserts the text of tokens, and that it parses as the same tokens.
    fn is(tokens: &TokenStream, expected: &str) {
        assert_eq!(Line::of(tokens).text, expected);
        let read: TokenStream = expected.parse().unwrap();
        assert_eq!(flat(read), flat(tokens.clone()));
    }

    /// The tokens one by one. Spacing is lost for tokens that form no operator, as in `>,`.
    fn flat(tokens: TokenStream) -> Vec<String> {
        let flat = tokens.into_iter().flat_map(|token| match token {
            TokenTree::Group(group) => {
                let inside = flat(group.stream());
                [vec![format!("{:?}", group.delimiter())], inside, vec!["end".to_owned()]].concat()
            }
            token => vec![token.to_string()],
        });
        flat.collect()
    }

    #[test]
    fn punctuation_has_no_space_in_front_of_it() {
        is(&quote!(a: b, c; d), "a: b, c; d");
        is(&quote!(super::Job "Job",), r#"super::Job "Job","#);
        is(&quote!(f(a, [b, c], {}) { d }), "f(a, [b, c], {}) { d }");
    }

    #[test]
    fn types_are_written_as_in_rust() {
        is(&quote!(a: ::std::option::Option<Vec<u8>>, b), "a: ::std::option::Option<Vec<u8>>, b");
        is(&quote!(a: &'static str), "a: &'static str");
        is(&quote!(a: &'a mut [u8; 3]), "a: &'a mut [u8; 3]");
        is(&quote!(a: Map<String, Vec<Job>>), "a: Map<String, Vec<Job>>");
        is(&quote!(a: Box<dyn Fn(u8) -> bool + 'static>), "a: Box<dyn Fn(u8) -> bool + 'static>");
        is(&quote!(a: <Job as Shape>::Key), "a: <Job as Shape>::Key");
        is(&quote!(a: impl ::std::fmt::Debug), "a: impl ::std::fmt::Debug");
        is(&quote!(impl<T: ?Sized> A for B<T>), "impl<T: ?Sized> A for B<T>");
    }

    #[test]
    fn paths_from_the_root_stand_apart_from_literals_and_operators() {
        is(&quote!("Id" ::dx_runtime::X = ::std::Y), r#""Id" ::dx_runtime::X = ::std::Y"#);
    }

    #[test]
    fn values_are_written_as_in_rust() {
        is(&quote!(default = -1.5), "default = -1.5");
        is(&quote!(default = &[0u8, 255], b"a\n"), r#"default = &[0u8, 255], b"a\n""#);
        is(&quote!(list![1, 2], text!("a"), items! { b }), r#"list![1, 2], text!("a"), items! { b }"#);
        is(&quote!(State::Ready => "READY", r#type: a.b?.c), r#"State::Ready => "READY", r#type: a.b?.c"#);
        is(
            &quote!(
                #[doc = "A job."]
                a
            ),
            r#"#[doc = "A job."] a"#,
        );
        is(&quote!(Range { min: Some(1), ..NONE }), "Range { min: Some(1), ..NONE }");
        is(&quote!(1..=5, a == b), "1..=5, a == b");
    }

    fn text(table: &Table) -> String {
        let mut text = String::new();
        super::table(table, None, &mut text);
        text
    }

    fn with_rows(rows: Vec<TokenStream>) -> Table {
        Table::of(quote!(m)).section(quote!(X), rows)
    }

    #[test]
    fn a_table_without_rows_is_on_one_line() {
        let table = Table::of(quote!(a::unit)).section(quote!(Nothing "nothing"), Vec::new());
        assert_eq!(text(&table), "a::unit! { Nothing \"nothing\" {} }\n");
        assert_eq!(text(&table.tail(Some(quote!(+ meta)))), "a::unit! { Nothing \"nothing\" {} + meta }\n");
    }

    #[test]
    fn a_table_without_rows_that_is_too_long_for_a_line_has_its_content_on_lines_of_its_own() {
        let [first, second] = ["a".repeat(50), "b".repeat(50)];
        let table = |tail: String| text(&Table::of(quote!(m)).tail(Some(tail.parse().unwrap())));
        assert_eq!(table(format!("{first}, {first}")), format!("m! {{\n    {first},\n        {first}\n}}\n"));
        assert_eq!(
            table(format!("{first} {}", &second[..39])),
            format!("m! {{ {first} {} }}\n", &second[..39])
        );
        assert_eq!(
            table(format!("{first} {}", &second[..45])),
            format!("m! {{\n    {first} {}\n}}\n", &second[..45])
        );
    }

    #[test]
    fn items_within_a_macro_are_further_in() {
        let written = super::block(&quote!(::a::m), quote!(["b"]), "/// A.\nmod c;\n\nmod d;\n");
        assert_eq!(written, "::a::m! { [\"b\"] {\n    /// A.\n    mod c;\n\n    mod d;\n} }\n");
    }

    #[test]
    fn sections_follow_one_another() {
        let table = with_rows(vec![quote!(a,)]).section(quote!(bound), vec![quote!(b,)]);
        let expected = "m! { X {\n    a,\n} bound {\n    b,\n} Unknown(f) }\n";
        assert_eq!(text(&table.tail(Some(quote!(Unknown(f))))), expected);
        let table = with_rows(Vec::new()).section(quote!(bound), vec![quote!(b,)]);
        assert_eq!(text(&table), "m! { X {} bound {\n    b,\n} }\n");
    }

    #[test]
    fn a_long_row_goes_on_further_in_and_is_broken_where_the_fewest_delimiters_are_open() {
        let name = "a_name_that_is_very_long";
        let row: TokenStream =
            format!("first: Map<{name}, List<{name}>>, second: {name}({name}, {name});").parse().unwrap();
        let rows = vec![row];
        let expected = "\
m! { X {
    first: Map<a_name_that_is_very_long, List<a_name_that_is_very_long>>,
        second: a_name_that_is_very_long(a_name_that_is_very_long, a_name_that_is_very_long);
} }
";
        assert_eq!(text(&with_rows(rows)), expected);
    }

    #[test]
    fn where_all_places_are_within_delimiters_these_are_taken() {
        let values = format!("[{}]", ["a_value"; 30].join(", "));
        let rows = vec![format!("values = {values};").parse().unwrap()];
        let text = text(&with_rows(rows));
        assert!(text.lines().all(|line| line.len() <= 100), "{text}");
        assert_eq!(text.lines().count(), 6, "{text}");
    }

    #[test]
    fn unbreakable_lines_stay_on_one_line() {
        let long = "x".repeat(200);
        let mut written = String::new();
        let rows = vec![format!("a {long:?};").parse().unwrap()];
        table(&with_rows(rows), Some(&quote!(#[cfg(test)])), &mut written);
        assert_eq!(written, format!("#[cfg(test)]\nm! {{ X {{\n    a\n        \"{long}\";\n}} }}\n"));
    }
}
