//! The names of patterns.

use crate::distinct::{Candidate, distinct};
use crate::names::static_name;
use foldhash::{HashMap, HashSet};

/// A shape or member with a pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner<'m> {
    /// A shape with this name.
    Shape(&'m str),
    /// A member of a structure or union, or of a list or map in it.
    Member { of: &'m str, name: &'m str },
}

/// Names each pattern, given all shapes and members with it.
///
/// 1. A pattern is named after its shape. If several shapes have it, the shortest name is used.
/// 2. Names that begin with `__` are generated. A pattern of such a shape, or of a member, is named after the member.
///    If several members have it, the shortest name is used.
/// 3. If another pattern has that name, the name of the structure is prepended.
/// 4. Remaining clashes are resolved by numbers.
pub(super) fn names(patterns: &[Vec<Owner<'_>>]) -> Vec<String> {
    let best: Vec<_> = patterns.iter().map(|owners| owners.iter().min_by_key(|owner| rank(owner))).collect();
    let mut wanted: HashMap<String, usize> = HashMap::default();
    for owner in best.iter().flatten() {
        *wanted.entry(short(owner)).or_default() += 1;
    }
    let name = |owner: &Owner<'_>| match owner {
        Owner::Member { of, name } if wanted.get(&short(owner)).is_some_and(|count| *count > 1) => {
            static_name(&format!("{of}_{name}"))
        }
        _ => short(owner),
    };
    let candidates = best.iter().map(|owner| match owner {
        Some(owner) => Candidate::new(owner.name(), name(owner)),
        None => Candidate::new("", "PATTERN".to_owned()),
    });
    let candidates: Vec<_> = candidates.collect();
    distinct(&candidates, &HashSet::default(), |_, _| None).names
}

impl Owner<'_> {
    fn name(&self) -> &str {
        match self {
            Self::Shape(name) | Self::Member { name, .. } => name,
        }
    }
}

/// The rank of a name: the owner with the lowest is used.
fn rank<'o>(owner: &'o Owner<'_>) -> (usize, usize, &'o Owner<'o>) {
    match owner {
        Owner::Shape(name) if !name.starts_with("__") => (0, name.len(), owner),
        Owner::Member { name, .. } => (1, name.len(), owner),
        Owner::Shape(name) => (2, name.len(), owner),
    }
}

fn short(owner: &Owner<'_>) -> String {
    static_name(owner.name())
}

#[cfg(test)]
mod tests {
    use super::Owner::{self, Shape};
    use super::names;

    fn member(path: &'static str) -> Owner<'static> {
        let (of, name) = path.split_once('.').unwrap();
        Owner::Member { of, name }
    }

    #[test]
    fn a_pattern_is_called_after_its_shape() {
        assert_eq!(names(&[vec![member("Job.Id"), Shape("JobId")]]), ["JOB_ID"]);
    }

    #[test]
    fn of_several_shapes_the_shortest_name_counts_and_then_the_first() {
        assert_eq!(
            names(&[vec![Shape("CatalogId"), Shape("RoleArn"), Shape("AnotherRoleArn")]]),
            ["ROLE_ARN"]
        );
        assert_eq!(names(&[vec![Shape("UserId"), Shape("RoleId")]]), ["ROLE_ID"]);
    }

    #[test]
    fn patterns_of_generated_shapes_are_named_after_the_member() {
        let shape = Shape("__stringMin24Max24PatternAZaZ094AZaZ092AZaZ093");
        let owners = vec![shape, member("Api.ApiSpecificationMd5Hash"), member("Url.Md5Hash")];
        assert_eq!(names(&[owners]), ["MD5_HASH"]);
    }

    #[test]
    fn generated_shape_names_are_the_last_resort() {
        assert_eq!(names(&[vec![Shape("__string")]]), ["STRING"]);
    }

    #[test]
    fn members_of_one_name_have_that_of_their_structure_in_front() {
        let patterns = [vec![member("Job.Name")], vec![member("Run.Name")], vec![member("Run.Id")]];
        assert_eq!(names(&patterns), ["JOB_NAME", "RUN_NAME", "ID"]);
        let patterns = [vec![Shape("Name")], vec![member("Run.Name")]];
        assert_eq!(names(&patterns), ["NAME", "RUN_NAME"]);
    }

    #[test]
    fn remaining_clashes_are_numbered() {
        let patterns = [vec![Shape("fooBar")], vec![Shape("FooBar")], vec![Shape("foo_bar2")]];
        assert_eq!(names(&patterns), ["FOO_BAR3", "FOO_BAR", "FOO_BAR2"]);
    }
}
