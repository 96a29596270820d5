//! Splits a large module into files.
//!
//! A file contains the items whose names begin with the same letter, or with the same two letters if there would be
//! too many lines, and so on. So a name determines its file, and adding or removing a shape changes only one file,
//! unless a file grows beyond the limit and is split itself.

use crate::names::module_name;
use heck::ToSnakeCase;
use std::collections::BTreeMap;
use std::ops::Range;

/// The maximum number of lines of a file, as long as the names differ.
pub(crate) const LINES: usize = 5_000;

/// Returns the file of each item, given the items' names and lines.
pub(crate) fn files<'n>(items: impl Iterator<Item = (&'n str, usize)>) -> BTreeMap<&'n str, String> {
    let items: Vec<_> = items.map(|(name, lines)| (name, name.to_snake_case(), lines)).collect();
    let mut lines = BTreeMap::<_, usize>::new();
    for (_, name, count) in &items {
        *lines.entry(name.as_str()).or_default() += count;
    }
    let lines: Vec<_> = lines.into_iter().collect();
    let mut files = BTreeMap::new();
    let mut open: Vec<(Range<usize>, usize)> = vec![(0..lines.len(), 0)];
    while let Some((range, length)) = open.pop() {
        let names = &lines[range.clone()];
        let fits = names.iter().map(|(_, lines)| lines).sum::<usize>() <= LINES;
        if length > 0 && (fits || names.len() == 1) {
            files.extend(names.iter().map(|(name, _)| (*name, module_name(beginning(name, length)))));
            continue;
        }
        let mut start = range.start;
        for names in names
            .chunk_by(|(left, _), (right, _)| beginning(left, length + 1) == beginning(right, length + 1))
        {
            open.push((start..start + names.len(), length + 1));
            start += names.len();
        }
    }
    items.iter().filter_map(|(item, name, _)| Some((*item, files.get(name.as_str())?.clone()))).collect()
}

/// The first `length` characters of a name, or all of it.
fn beginning(name: &str, length: usize) -> &str {
    name.get(..length).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::files;

    /// The file of each name, for items of the same number of lines.
    fn of<'n>(names: &[&'n str], lines: usize) -> Vec<(&'n str, String)> {
        files(names.iter().map(|name| (*name, lines))).into_iter().collect()
    }

    fn is(names: &[&str], lines: usize, expected: &[(&str, &str)]) {
        let found = of(names, lines);
        let found: Vec<_> = found.iter().map(|(name, file)| (*name, file.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn names_that_begin_with_the_same_letter_are_in_one_file() {
        is(&["Action", "Alias", "Job"], 2000, &[("Action", "a"), ("Alias", "a"), ("Job", "j")]);
    }

    #[test]
    fn where_that_would_be_too_long_more_letters_count() {
        let names = ["GetAlias", "GetJob", "GetJobRun", "GlueTable", "Job"];
        let expected = [
            ("GetAlias", "get_a"),
            ("GetJob", "get_j"),
            ("GetJobRun", "get_j"),
            ("GlueTable", "gl"),
            ("Job", "j"),
        ];
        is(&names, 2000, &expected);
    }

    #[test]
    fn a_name_that_ends_where_others_go_on_has_a_file_all_the_same() {
        is(&["Get", "GetJob", "Getter"], 3000, &[("Get", "get"), ("GetJob", "get"), ("Getter", "gett")]);
    }

    #[test]
    fn one_item_that_is_too_long_is_in_a_file_of_its_own() {
        is(&["Job", "Run"], 9000, &[("Job", "j"), ("Run", "r")]);
        is(&["Job", "Join"], 9000, &[("Job", "job"), ("Join", "joi")]);
    }

    #[test]
    fn another_name_changes_the_file_that_it_is_in_only() {
        let names = ["Action", "Alias", "Job", "JobRun", "Table"];
        let before = of(&names, 1000);
        let after = of(&["Action", "Alias", "Column", "Job", "JobRun", "JobUpdate", "Table"], 1000);
        assert!(before.iter().all(|file| after.contains(file)), "{after:?}");
    }

    #[test]
    fn files_have_names_that_compilers_and_file_systems_take() {
        is(&["Model", "Mode"], 9000, &[("Mode", "mode"), ("Model", "model")]);
        is(&["Modify", "Move"], 9000, &[("Modify", "mod_"), ("Move", "mov")]);
        is(&["Cone", "Copy"], 9000, &[("Cone", "con_"), ("Copy", "cop")]);
        is(&["_3d", "_4d"], 9000, &[("_3d", "_3"), ("_4d", "_4")]);
    }
}
