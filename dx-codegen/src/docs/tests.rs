//! Tests of the conversion, one for each rule, and properties that hold for any input.

use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::inline::{Inline, Style};
use super::tree::Block;
use super::{read, rustdoc};

fn assert_rustdoc(documentation: &str, expected: &str) {
    assert_eq!(rustdoc(documentation), expected, "for {documentation:?}");
}

#[test]
fn paragraphs_are_set_apart_by_blank_lines() {
    assert_rustdoc("<p>One.</p><p>Two.</p>", "One.\n\nTwo.");
    assert_rustdoc("One.\n\nTwo.", "One.\n\nTwo.");
}

#[test]
fn blank_documentation_is_empty() {
    for blank in
        ["", " \n\t", "<p></p>", "<p> </p><ul><li></li></ul>", "<b></b>", "<!-- draft -->", "\u{202e}"]
    {
        assert_rustdoc(blank, "");
    }
}

#[test]
fn missing_and_surplus_end_tags_do_no_harm() {
    assert_rustdoc("<p>One.<p>Two.</p></p></b></ul></a>", "One.\n\nTwo.");
    assert_rustdoc("<ul><li>one<li><p>two</ul>after", "- one\n- two\n\nafter");
    assert_rustdoc("<p><b>bold</p><p>plain</p>", "**bold**\n\nplain");
    assert_rustdoc("<p><code>code</p><p>plain</p>", "`code`\n\nplain");
    assert_rustdoc("<b>bold <i>both</b> plain</i>", "**bold *both*** plain");
}

#[test]
fn styles_may_stand_around_the_paragraph() {
    assert_rustdoc("<b><p>bold</p></b><p>plain</p>", "**bold**\n\nplain");
    assert_rustdoc("<code> <p>code</p> </code>", "`code`");
}

#[test]
fn links_to_the_web_are_links() {
    assert_rustdoc(
        r#"See <a href="https://aws.amazon.com/">AWS</a>."#,
        "See [AWS](https://aws.amazon.com/).",
    );
    assert_rustdoc("<A HREF=http://a.example/?b=c>d</A>", "[d](http://a.example/?b=c)");
    assert_rustdoc("See [AWS](https://aws.amazon.com/).", "See [AWS](https://aws.amazon.com/).");
}

#[test]
fn links_to_anything_else_are_text() {
    for href in [
        "",
        "foo.html",
        "/foo",
        "#foo",
        "mailto:a@b.example",
        "https:",
        "https://",
        "https:///foo",
        "javascript:f()",
    ] {
        assert_rustdoc(&format!("<p><a href=\"{href}\">text</a></p>"), "text");
    }
    assert_rustdoc("<p><a>CreateJob</a> and <a name='x'>GetJob</a></p>", "CreateJob and GetJob");
}

#[test]
fn a_link_without_text_vanishes() {
    assert_rustdoc("<p>a <a href='https://a.example/'> </a> b</p>", "a b");
}

#[test]
fn a_link_ends_where_the_next_starts() {
    let links = "<p><a href='https://a.example/'>a<a href='https://b.example/'>b</a>c</p>";
    assert_rustdoc(links, "[a](https://a.example/)[b](https://b.example/)c");
}

#[test]
fn text_of_links_is_not_taken_for_something_else() {
    assert_rustdoc("<a href='https://a.example/'>^1 [a]</a>", "[\\^1 \\[a\\]](https://a.example/)");
    assert_rustdoc("<a href='https://a.example/'><code>[a]: b</code></a>", "`[a]: b`");
}

#[test]
fn addresses_keep_from_ending_their_links() {
    assert_rustdoc(
        "<a href=' https://a.example/b (c)\n<d>\\[e]|`f`&amp;lt;g '>text</a>",
        "[text](https://a.example/b%20%28c%29%3Cd%3E%5C%5Be%5D%7C%60f%60&amp;lt;g)",
    );
}

#[test]
fn bare_addresses_become_links() {
    assert_rustdoc("<p>(see https://a.example/b_c?d=(e).)</p>", "(see <https://a.example/b_c?d=(e)>.)");
    assert_rustdoc("See https://a.example.", "See <https://a.example>.");
    assert_rustdoc("<https://a.example/>", "<https://a.example/>");
    assert_rustdoc("<a href='https://a.example/'>https://a.example/</a>", "<https://a.example/>");
    assert_rustdoc("<p>https://{id}.example or https://</p>", "https://{id}.example or https://");
}

#[test]
fn code_holds_anything() {
    assert_rustdoc("<p><code>a_b*[c]</code></p>", "`a_b*[c]`");
    assert_rustdoc("<p><code>a`b``c</code></p>", "```a`b``c```");
    assert_rustdoc("<p><code>`</code></p>", "`` ` ``");
    assert_rustdoc("<p><code>&lt;a&gt;\n  b</code></p>", "`<a> b`");
    assert_rustdoc("<p>x<code> </code>y</p>", "x y");
}

#[test]
fn code_has_no_styles_but_may_be_linked() {
    assert_rustdoc("<p><code>arn:<i>region</i>:<b>id</b></code></p>", "`arn:region:id`");
    assert_rustdoc("<code> <a href='https://a.example/'>Get</a>! </code>", "[`Get`](https://a.example/)`!`");
}

#[test]
fn code_spans_side_by_side_stay_apart_or_become_one() {
    assert_rustdoc("<p><code>a</code><code>b</code></p>", "`ab`");
    assert_rustdoc("<p><code>a</code> <code>b</code></p>", "`a` `b`");
}

#[test]
fn lists_may_be_nested_and_numbered() {
    let list = "<ul><li><p>one</p><ol><li>first</li><li>second</li></ol></li><li>two</li></ul>";
    assert_rustdoc(list, "- one\n  1. first\n  2. second\n- two");
    assert_rustdoc("3. three\n4. four", "3. three\n4. four");
    assert_rustdoc("<ol start=4294967295><li>a<li>b</ol>", "999999999. a\n999999999. b");
}

#[test]
fn items_of_more_than_a_paragraph_are_set_apart() {
    assert_rustdoc("<ul><li><p>one</p><p>more</p></li><li>two</li></ul>", "- one\n\n  more\n\n- two");
    assert_rustdoc("<ul><li>one<pre>code</pre></ul>", "- one\n\n  ```text\n  code\n  ```");
}

#[test]
fn a_list_right_within_a_list_belongs_to_the_item_before() {
    assert_rustdoc("<ul><li>one</li><ul><li>inner</li></ul><li>two</li></ul>", "- one\n  - inner\n- two");
    assert_rustdoc("<ul><p>no item</p><li>item</li></ul>", "- no item\n- item");
    assert_rustdoc("<li>no list</li>", "- no list");
}

#[test]
fn a_list_after_a_list_is_another_list() {
    assert_rustdoc("<ul><li>a</ul><ul><li>b</ul><ul><li>c</ul>", "- a\n\n* b\n\n- c");
    assert_rustdoc("<ol><li>a</ol><ol><li>b</ol>", "1. a\n\n1) b");
}

#[test]
fn lists_too_deep_are_flattened() {
    let deep = format!("{}<li>deep{}after", "<ul><li>x".repeat(20), "</ul>".repeat(20));
    let converted = rustdoc(&deep);
    let indents = converted.lines().map(|line| line.len() - line.trim_start().len());
    assert_eq!(indents.max(), Some(14));
    let end = format!("\n{0}- x\n{0}- deep\n\nafter", " ".repeat(14));
    assert!(converted.ends_with(&end), "{converted}");
    let converted = rustdoc(&format!("{}</ul>after", "<ul><li>x".repeat(9)));
    assert!(converted.ends_with(&format!("\n{}after", " ".repeat(16))), "{converted}");
}

#[test]
fn notes_are_quotes_with_a_label() {
    assert_rustdoc(
        "<note><p>Mind this.</p><p>And this.</p></note>",
        "> **Note:** Mind this.\n>\n> And this.",
    );
    assert_rustdoc("<important> <ul><li>a</ul> </important>b", "> **Important:**\n>\n> - a\n\nb");
    assert_rustdoc("<note></note><warning>Hot</warning>", "> **Warning:** Hot");
    assert_rustdoc("> quoted\n> text", "> quoted text");
}

#[test]
fn headings_are_bold_paragraphs() {
    assert_rustdoc("<h2>Title</h2>text", "**Title**\n\ntext");
    assert_rustdoc("<fullname>AWS <b>Data</b> Exchange</fullname>", "**AWS Data Exchange**");
    assert_rustdoc("# Errors\n\ntext", "**Errors**\n\ntext");
    assert_rustdoc("<note><title>Title</title><p>text</p></note>", "> **Note:** **Title**\n>\n> text");
}

#[test]
fn definitions_are_items_with_a_label() {
    let list = "<dl><dt>A</dt><dd><p>one</p></dd><dt><code>B</code></dt><dd>two</dd></dl>";
    assert_rustdoc(list, "- **A:** one\n- **`B`:** two");
    assert_rustdoc(
        "<dl><dt><p>A:<dd>one<ul><li>x</ul><dt>B<dd>two</dl>",
        "- **A:** one\n  - x\n- **B:** two",
    );
    assert_rustdoc("<dl><dt><p>Why?</p></dt><dd>why</dd></dl>", "- **Why?** why");
    assert_rustdoc("<dl><dd>no term</dd></dl>", "- no term");
}

#[test]
fn tables_are_tables() {
    let table = "<table><thead><tr><th>A</th><th></th></tr></thead>\
                 <tbody><tr><td><p>a|b</p></td><td><code>c|d</code></td></tr></tbody></table>";
    assert_rustdoc(table, "| A |  |\n| --- | --- |\n| a\\|b | `c\\|d` |");
    assert_rustdoc(
        "<table><caption>T</caption><tr><td>a<tr><td>b<td><ul><li>c<li>d</ul></table>",
        "**T**\n\n| a |  |\n| --- | --- |\n| b | c d |",
    );
}

#[test]
fn a_cell_holds_one_line() {
    let cell = "<td>a<p>b</p><ul><li>c</li></ul><note>d</note><br>e<pre>f</pre></td>";
    assert_rustdoc(&format!("<ul><li><table><tr>{cell}</tr></table></ul>"), "- | a b c d e f |\n  | --- |");
    assert_rustdoc("<tr><td>no table</td></tr>", "no table");
    let wide = rustdoc(&format!("<table><tr>{}", "<td>x".repeat(34)));
    assert_eq!(wide.lines().next(), Some(format!("|{} x x x |", " x |".repeat(31)).as_str()));
}

#[test]
fn code_blocks_are_fenced_as_text() {
    assert_rustdoc(
        "<pre>\n\n  fn main() {\n\tpanic!(); \n\n\n  }\n</pre>",
        "```text\n  fn main() {\n    panic!();\n\n  }\n```",
    );
    assert_rustdoc("```rust\npanic!()\n```", "```text\npanic!()\n```");
    assert_rustdoc("    panic!()", "```text\npanic!()\n```");
    assert_rustdoc("~~~\n```\n~~~", "````text\n```\n````");
    assert_rustdoc("<pre><code>&lt;a&gt;<br><b>b</b><region></code></pre>", "```text\n<a>\nb<region>\n```");
}

#[test]
fn line_breaks_are_kept() {
    assert_rustdoc("<p>a<br/>b<br>c<br></p>", "a\\\nb\\\nc");
    assert_rustdoc("<p>a<br><br>b</p>", "a\n\nb");
    assert_rustdoc("a  \nb", "a\\\nb");
}

#[test]
fn bold_and_italic_are_kept() {
    assert_rustdoc("<b>a</b> <i>b</i> <strong>c <em>d</em></strong>", "**a** *b* **c *d***");
    assert_rustdoc("**a** *b*", "**a** *b*");
    assert_rustdoc("the<i> Guide </i>says", "the *Guide* says");
    assert_rustdoc("<replaceable>id</replaceable>", "*id*");
    assert_rustdoc("<b>(a)</b><b>(b)</b>", "**(a)(b)**");
}

#[test]
fn no_space_comes_between_an_element_and_punctuation() {
    assert_rustdoc("<p>the <i>\n  <code>Guide</code>\n</i>, and</p>", "the *`Guide`*, and");
    assert_rustdoc("<p><i>Guide </i> (<b>a </b>) b</p>", "*Guide* (**a**) b");
    assert_rustdoc("<p><i>in </i>.NET, in <i>.NET</i></p>", "*in* .NET, in *.NET*");
}

#[test]
fn emphasis_that_markdown_cannot_express_is_left_out() {
    assert_rustdoc("<b>Label:</b>text", "Label:text");
    assert_rustdoc("<p>a<b>(b)</b> c</p>", "a(b) c");
    assert_rustdoc("<p>a<b>b</b>c</p>", "a**b**c");
}

#[test]
fn what_is_no_tag_is_text() {
    assert_rustdoc(
        "<p>in <your-bucket>/<Key xsi:type=\"a\"></p>",
        "in \\<your-bucket>/\\<Key xsi:type=\"a\">",
    );
    assert_rustdoc("<p>a <b and <i>c</i> <!DOCTYPE> <?php ?></p>", "a \\<b and *c* \\<!DOCTYPE> \\<?php ?>");
    assert_rustdoc("<p>a <Code>b</Code> <CODE>c</CODE></p>", "a \\<Code>b\\</Code> `c`");
    assert_rustdoc("<p><script>alert()</script></p>", "\\<script>alert()\\</script>");
    assert_rustdoc("<p>a < b <= c << d <- e</p>", "a < b <= c \\<< d \\<- e");
    assert_rustdoc("<p>x <!-- hidden --> <!-- shown</p>", "x \\<!-- shown");
}

#[test]
fn blocks_cannot_start_within_code() {
    assert_rustdoc("<p><code><database>.<table></code> x</p>", "`<database>.<table>` x");
}

#[test]
fn character_references_are_decoded() {
    assert_rustdoc(
        "<p>&lt;b&gt; &amp;amp; &copy;&nbsp;&#65;&#x42; &foo; AT&T</p>",
        "\\<b> \\&amp; © AB \\&foo; AT&T",
    );
}

#[test]
fn html_is_not_read_as_markdown() {
    assert_rustdoc("<p>*a* `b` [c](d)</p>\n\n    <p>e</p>", "\\*a\\* \\`b\\` \\[c](d)\n\ne");
    assert_rustdoc("Lead, *not* emphasis.<p>a</p>\n\n    <p>b</p>", "Lead, \\*not\\* emphasis.\n\na\n\nb");
}

#[test]
fn noise_is_not_read_as_markdown() {
    let nested = "> ".repeat(51);
    assert!(rustdoc(&format!("{nested}\n*a*")).starts_with("\\> > > "));
    assert_rustdoc(&format!("*a*\n\n{}", "-".repeat(200)), "*a*");
}

#[test]
fn markdown_may_hold_html() {
    assert_rustdoc("Use *a* or <code>b_c</code>, but `<p>` is text", "Use *a* or `b_c`, but `<p>` is text");
    assert_rustdoc("*a*\n\n<ul><li>b</li></ul>\n\n*c*", "*a*\n\n- b\n\n*c*");
    assert_rustdoc("in <region>, <b>now</b>", "in \\<region>, **now**");
}

#[test]
fn only_markdown_syntax_is_escaped() {
    assert_rustdoc("<p>snake_case __init__ a * b *.x</p>", "snake_case \\_\\_init\\_\\_ a * b \\*.x");
    assert_rustdoc("<p>[a] ![b](c) d!</p>", "\\[a] !\\[b](c) d!");
    assert_rustdoc("<p>!<a href='https://a.example/'>[b]</a></p>", "\\![\\[b\\]](https://a.example/)");
    assert_rustdoc("<p>C:\\dir \\* \\</p>", "C:\\dir \\\\\\* \\\\");
    assert_rustdoc("<p>~1 a~b ~~c~~</p>", "~1 a\\~b ~\\~c\\~\\~");
    assert_rustdoc("<p>a | b # c > d + e - f = g</p>", "a | b # c > d + e - f = g");
    assert_rustdoc("<p>use --all -- now</p>", "use \\--all -- now");
}

#[test]
fn a_line_does_not_start_like_a_block() {
    for (word, escaped) in [
        ("-", "\\-"),
        ("+", "\\+"),
        ("*", "\\*"),
        ("#", "\\#"),
        ("===", "\\==="),
        ("1.", "1\\."),
        ("12)", "12\\)"),
        (">", "\\>"),
        (">x", "\\>x"),
        ("~~~", "~\\~\\~"),
        ("|", "\\|"),
        (":-:", "\\:-:"),
    ] {
        let fill = "x".repeat(99);
        assert_rustdoc(&format!("<p>{word} a {fill} {word}</p>"), &format!("{escaped} a\n{fill}\n{escaped}"));
    }
    assert_rustdoc("<p>-a #b 1.c</p><p>#b</p><p>1.c</p>", "-a #b 1.c\n\n#b\n\n1.c");
}

#[test]
fn paragraphs_are_wrapped_at_100_columns() {
    let words = "word ".repeat(40);
    for (html, indents) in
        [("<p>", [0, 0]), ("<ul><li>", [2, 2]), ("<note>", [2, 2]), ("<ol start=10><li><ul><li>", [6, 6])]
    {
        let converted = rustdoc(&format!("{html}{words}"));
        let lines: Vec<_> = converted.lines().collect();
        assert!(lines.iter().all(|line| (90..=100).contains(&line.len())) || lines.len() == 3, "{converted}");
        assert!(lines.iter().all(|line| line.len() <= 100), "{converted}");
        assert!(lines[1].starts_with(&" ".repeat(indents[1])) || lines[1].starts_with("> "), "{converted}");
    }
}

#[test]
fn code_and_addresses_are_not_wrapped() {
    let code = "long code ".repeat(15);
    assert_rustdoc(&format!("<p>a <code>{code}</code> b</p>"), &format!("a\n`{}`\nb", code.trim()));
    let address = format!("https://a.example/{}", "b".repeat(100));
    assert_rustdoc(&format!("<p>a <a href='{address}'>c d</a> e</p>"), &format!("a [c\nd]({address})\ne"));
}

#[test]
fn control_characters_and_direction_marks_are_gone() {
    assert_rustdoc(
        "<p>a\r\nb\u{2028}c\u{2029}d\u{85}e\0f\u{1b}g\u{202e}h\u{2066}i&#x202e;j&#10;k</p>",
        "a b c d e f ghij k",
    );
    assert_rustdoc("<pre>a\r\nb\u{2028}c\u{202e}d\u{7}</pre>", "```text\na\nb cd\n```");
    assert_rustdoc("<a href='https://a.example/\u{202e}\0b\nc'>d</a>", "[d](https://a.example/bc)");
}

#[test]
fn hostile_documentation_stays_small() {
    let units = "<ul> <ul><li>x <b>x<i> <table><tr><td> <dl><dt>x <note> </ul> <!-- <a\tb=\" < <code> <pre> \
                 [ ` * _ &a; > -\t -\ta\n http:// https://a.b/( \u{202e}";
    for unit in units.split(' ') {
        for prefix in ["", "<p>", "- "] {
            let hostile = format!("{prefix}{}", unit.repeat(20_000));
            let length = rustdoc(&hostile).len();
            assert!(length <= 4 * hostile.len(), "{unit:?} after {prefix:?} became {length} bytes");
        }
    }
}

/// The options of rustdoc's parser.
fn rustdoc_options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// Checks the properties of any documentation.
fn check(documentation: &str) {
    let markdown = rustdoc(documentation);
    let context = format!("{documentation:?} became\n{markdown}\n{markdown:?}");
    for line in markdown.lines() {
        assert!(
            !line.contains(|c: char| c.is_control() || "\u{2028}\u{2029}\u{202e}\u{2066}".contains(c)),
            "{context}"
        );
        assert_eq!(line, line.trim_end(), "{context}");
    }
    assert_eq!(markdown, markdown.trim_matches(['\n', ' ']), "{context}");
    assert!(!markdown.contains("\n\n\n") && !markdown.contains('\r'), "{context}");
    for event in Parser::new_ext(&markdown, rustdoc_options()) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                assert_eq!(kind, CodeBlockKind::Fenced("text".into()), "{context}")
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(dest_url.to_ascii_lowercase().starts_with("http"), "{context}")
            }
            Event::Start(
                Tag::Heading { .. } | Tag::Image { .. } | Tag::Strikethrough | Tag::FootnoteDefinition(_),
            )
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::Rule => panic!("{event:?}: {context}"),
            _ => {}
        }
    }
    assert_eq!(meaning_of_markdown(&markdown), meaning_of_tree(&read(documentation)), "{context}");
}

/// The structure and text of Markdown, as a reader sees it, without white space.
fn meaning_of_markdown(markdown: &str) -> String {
    let mut out = String::new();
    let options = rustdoc_options() - Options::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) => out.push_str(&text),
            Event::Code(text) => out.extend(["‹c", &text, "c›"]),
            Event::HardBreak => out.push('↵'),
            Event::Start(Tag::Strong) => out.push_str("‹s"),
            Event::End(TagEnd::Strong) => out.push_str("s›"),
            Event::Start(Tag::Emphasis) => out.push_str("‹e"),
            Event::End(TagEnd::Emphasis) => out.push_str("e›"),
            Event::Start(Tag::Link { link_type: LinkType::Inline, .. }) => out.push_str("‹a"),
            Event::Start(Tag::BlockQuote(_)) => out.push_str("‹q"),
            Event::End(TagEnd::BlockQuote(_)) => out.push_str("q›"),
            Event::Start(Tag::List(start)) => out.push_str(&format!("‹l{start:?}")),
            Event::End(TagEnd::List(_)) => out.push_str("l›"),
            Event::Start(Tag::Item) => out.push_str("‹i"),
            Event::End(TagEnd::Item) => out.push_str("i›"),
            Event::Start(Tag::Table(_)) => out.push_str("‹t"),
            Event::End(TagEnd::Table) => out.push_str("t›"),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => out.push_str("r›"),
            _ => {}
        }
    }
    without_space(out)
}

/// `***a***` does not determine the nesting.
fn without_space(mut meaning: String) -> String {
    meaning.retain(|c| !c.is_whitespace());
    meaning.replace("‹e‹s", "‹s‹e").replace("s›e›", "e›s›")
}

fn meaning_of_tree(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => out.push_str(&meaning_of_inlines(inlines)),
            Block::Code(code) => out.push_str(code),
            Block::Quote(blocks) => out.extend(["‹q", &meaning_of_tree(blocks), "q›"]),
            Block::List(list) => {
                out.push_str(&format!("‹l{:?}", list.start));
                list.items.iter().for_each(|item| out.extend(["‹i", &meaning_of_tree(item), "i›"]));
                out.push_str("l›");
            }
            Block::Table(rows) => {
                out.push_str("‹t");
                for row in rows {
                    row.iter().for_each(|cell| out.push_str(&meaning_of_inlines(cell).replace('↵', "")));
                    out.push_str("r›");
                }
                out.push_str("t›");
            }
        }
    }
    without_space(out)
}

fn meaning_of_inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Code(code) => out.extend(["‹c", code, "c›"]),
            Inline::Break => out.push('↵'),
            Inline::Open(Style::Strong) => out.push_str("‹s"),
            Inline::Close(Style::Strong) => out.push_str("s›"),
            Inline::Open(Style::Emphasis) => out.push_str("‹e"),
            Inline::Close(Style::Emphasis) => out.push_str("e›"),
            Inline::Open(Style::Link(_)) => out.push_str("‹a"),
            Inline::Close(Style::Link(_)) => {}
        }
    }
    out
}

/// Pieces of documentation, and of malformed documentation.
fn fragments() -> Vec<&'static str> {
    let tags = "<p> </p> <b> </b> <i> </i> <code> </code> <ul> </ul> <ol> </ol> <ol\tstart=7> <li> </li> <note> \
                </note> <blockquote> </blockquote> <dl> </dl> <dt> </dt> <dd> </dd> <pre> </pre> <br/> <h1> </h1> \
                <table> </table> <tr> <td> </td> <a\thref=https://a.b/c(d)e> <a\thref='https://a.b'> <a\thref=x> \
                <a> </a> </a> </a> <img\talt=x> <your-bucket> <Key\ta='b'> <!-- --> <![CDATA[ < >";
    let text = "word a 1 é … &lt; &gt; &amp; &#10; & ; https://a.example/a_b*c http:// * ** _ __ ` `` ``` ~ ~~~ [ ] \
                ( ) ]( ![ [^1] ^ [x]: ]: --- === | |-| :-- \\ ! : . \" ' = / -- \0 \u{202e}";
    let space =
        [" ", " ", " ", "\n", "\n\n", "    ", "\t", "\r", "\u{2028}", "# ", "- ", "+ ", "1. ", "2) ", "> "];
    tags.split(' ').chain(text.split(' ')).chain(space).collect()
}

/// Letters between characters that may be special in Markdown, or in HTML.
const PUNCTUATION: &str = r"(<p>)?([ab *_`~\[\]()!<>&;|#+=.1:/\\\n-]|<b>|</b>|<i>|</i>){0,80}";

proptest! {
    #[test]
    fn any_text_becomes_harmless_markdown_that_means_the_same(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_punctuation_becomes_harmless_markdown_that_means_the_same(text in PUNCTUATION) {
        check(&text);
    }

    #[test]
    fn any_tangle_becomes_harmless_markdown_that_means_the_same(
        fragments in prop::collection::vec(prop::sample::select(fragments()), 0..40),
        prefix in prop::sample::select(&["", "<p>"][..]),
    ) {
        check(&format!("{prefix}{}", fragments.concat()));
    }
}
