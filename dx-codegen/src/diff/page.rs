//! The documentation page for the table of rules.

use super::Rule;

/// The page, as Markdown.
#[must_use]
pub fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    for rule in Rule::ALL {
        let verdicts = rule.verdicts();
        page += &format!(
            "| `{}` | {} | {} | {} | {} {} |\n",
            rule.id(),
            verdicts.wire,
            verdicts.source,
            verdicts.behaviour,
            rule.change(),
            rule.notice(),
        );
    }
    page
}

const INTRODUCTION: &str = "\
# What a revision of a model breaks

The kinds of changes that `cargo xtask diff` finds, and how bad each is. This page is written from the table in
`dx-codegen/src/diff/rules.rs`, which is also what decides: `DX_UPDATE=1 cargo test -p dx-codegen --test diff` writes it again.

- **wire**: does a program that was built from the old revision work with a service of the new one, and the other way round?
- **source**: does code that was written against the old crate compile against the new one? By Rust's rules for what is
  `#[non_exhaustive]`, with all features of the old crate turned on.
- **behaviour**: does a program that compiles do what it did?

*Compatible* means that nobody has to do anything, *minor* that what worked goes on to work but someone may notice, *major*
that something that worked no longer does. The verdict on a revision is the worst of its findings. What follows from another
finding is not told again: with an operation goes its input, and with a required member the type of the builder changes.
Documentation, and traits that ask nothing of clients ([traits.md](traits.md)), are counted only.

| id | wire | source | behaviour | |
| --- | --- | --- | --- | --- |
";
