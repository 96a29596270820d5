//! The entries for CHANGELOG.md, in the form of Keep a Changelog.

use super::{Located, Report};
use dx_codegen::diff::{Level, Rule};
use std::collections::BTreeMap;

/// How long a line is at the most, as in CHANGELOG.md.
const WIDTH: usize = 128;

/// The sections that have entries, each under its heading.
pub fn changelog(report: &Report<'_>) -> String {
    let mut entries = BTreeMap::<Section, Vec<String>>::new();
    for output in &report.outputs {
        let counted = || output.findings.iter().filter(|located| located.allowed.is_none());
        let operations: Vec<_> =
            counted().filter(|located| located.finding.rule == Rule::OperationAdded).collect();
        if !operations.is_empty() {
            let names: Vec<_> =
                operations.iter().map(|located| format!("`{}`", located.finding.shape.name())).collect();
            let what = if names.len() == 1 { "The operation" } else { "The operations" };
            entries.entry(Section::Added).or_default().push(format!("{what} {}.", names.join(", ")));
        }
        for (section, entry) in additions(counted()) {
            entries.entry(section).or_default().push(entry);
        }
        for located in counted() {
            if let Some(section) = section(located.finding.rule) {
                entries.entry(section).or_default().push(entry(located));
            }
        }
    }
    let added = report.added.iter().map(|out| (Section::Added, format!("`{out}` is generated.")));
    let removed =
        report.removed.iter().map(|out| (Section::Removed, format!("**Breaking:** `{out}` is gone.")));
    for (section, entry) in added.chain(removed) {
        entries.entry(section).or_default().push(entry);
    }
    let sections = entries.iter().map(|(section, entries)| {
        let mut known = Vec::new();
        let new = entries.iter().filter(|entry| {
            !known.contains(entry) && {
                known.push(*entry);
                true
            }
        });
        let entries: String = new.map(|entry| wrapped(entry)).collect();
        format!("### {}\n\n{entries}", section.name())
    });
    sections.collect::<Vec<_>>().join("\n")
}

/// The sections in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Added,
    Changed,
    Deprecated,
    Removed,
}

impl Section {
    fn name(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Changed => "Changed",
            Self::Deprecated => "Deprecated",
            Self::Removed => "Removed",
        }
    }
}

/// The section of a finding that has an entry of its own. What users of the crate can't notice has none.
fn section(rule: Rule) -> Option<Section> {
    Some(match rule {
        // They have one entry together, or belong to the entry of another finding.
        Rule::OperationAdded | Rule::MemberAdded | Rule::VariantAdded | Rule::TypeAdded => return None,
        Rule::BuilderAdded | Rule::ImplAdded | Rule::ReceivedValueAdded | Rule::ReceivedVariantAdded => {
            return None;
        }
        // The findings about the source say so too.
        Rule::InputMemberRemoved | Rule::OutputMemberRemoved | Rule::RequiredOutputMemberRemoved => {
            return None;
        }
        Rule::SentValueRemoved | Rule::SentVariantRemoved | Rule::RequiredInputMemberAdded => return None,
        Rule::RequiredOutputMemberAdded | Rule::OutputMemberOptional | Rule::OutputMemberRequired => {
            return None;
        }
        Rule::InputMemberOptional | Rule::ErrorAdded => return None,
        Rule::FunctionAdded | Rule::FeatureAdded => Section::Added,
        Rule::PaginationAdded | Rule::WaiterAdded | Rule::Undeprecated | Rule::ConstraintLaxer => {
            return None;
        }
        Rule::Deprecated => Section::Deprecated,
        Rule::OperationRemoved
        | Rule::TypeRemoved
        | Rule::MemberRemoved
        | Rule::VariantRemoved
        | Rule::FunctionRemoved
        | Rule::ImplRemoved
        | Rule::BuilderRemoved
        | Rule::PartRemoved
        | Rule::FeatureRemoved => Section::Removed,
        _ => Section::Changed,
    })
}

fn entry(located: &Located<'_>) -> String {
    let message = &located.finding.message;
    let mut chars = message.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    let breaking = if located.level() == Level::Major { "**Breaking:** " } else { "" };
    format!("{breaking}{first}{}.", chars.as_str())
}

/// New members and variants, an entry a type.
fn additions<'a>(findings: impl Iterator<Item = &'a Located<'a>>) -> Vec<(Section, String)> {
    let mut added = BTreeMap::<(bool, String), Vec<String>>::new();
    for located in findings {
        let finding = located.finding;
        let is_variant = finding.rule == Rule::VariantAdded;
        if !is_variant && finding.rule != Rule::MemberAdded {
            continue;
        }
        let Some((holder, name)) = finding.path.as_deref().and_then(|path| path.rsplit_once("::")) else {
            continue;
        };
        let holder = holder.rsplit("::").next().unwrap_or(holder).to_owned();
        added.entry((is_variant, holder)).or_default().push(format!("`{name}`"));
    }
    let entry = |((is_variant, holder), names): ((bool, String), Vec<String>)| {
        let what = match (is_variant, names.len()) {
            (false, 1) => "member",
            (false, _) => "members",
            (true, 1) => "variant",
            (true, _) => "variants",
        };
        (Section::Added, format!("`{holder}` has the new {what} {}.", names.join(", ")))
    };
    added.into_iter().map(entry).collect()
}

/// An entry in lines.
fn wrapped(entry: &str) -> String {
    let (mut text, mut length) = ("-".to_owned(), 1);
    for word in entry.split(' ') {
        let word_length = word.chars().count();
        if length + 1 + word_length > WIDTH && length > 1 {
            text += "\n ";
            length = 1;
        }
        text.push(' ');
        text += word;
        length += 1 + word_length;
    }
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, wrapped};

    #[test]
    fn long_entries_are_wrapped_as_in_the_changelog() {
        let text = wrapped(&"`word` ".repeat(60));
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        assert!(text.starts_with("- `word` `word`") && text.lines().nth(1).unwrap().starts_with("  `word`"));
    }
}
