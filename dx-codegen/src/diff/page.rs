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
# Compatibility rules for revisions of a model

The kinds of changes that `cargo xtask diff` finds, with the severity of each. This page is generated from the table in
`dx-codegen/src/diff/rules.rs`, by `DX_UPDATE=1 cargo test -p dx-codegen --test diff`.

- **wire**: whether programs built from one revision work with a service of the other one.
- **source**: whether code written for the old crate compiles with the new one, with all features of the old crate enabled.
  Types that are `#[non_exhaustive]` may grow.
- **behaviour**: whether programs that compile behave as before.

*Compatible* means that no action is needed; *minor* that existing code continues to work, but may behave differently; *major*
that existing code may break. The verdict on a revision is the highest level of its findings. Consequences of another finding are
not reported: the input of a removed operation, or the type parameter of a builder for a new required member. Changes of
documentation, and of traits that do not affect clients ([traits.md](traits.md)), are only counted.

| id | wire | source | behaviour | |
| --- | --- | --- | --- | --- |
";
