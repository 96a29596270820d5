//! Which name was meant by one that is not there.

/// The candidate that was most likely meant, if one comes close: no more than a third of the name differs.
#[must_use]
pub fn closest<'a>(wanted: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name = wanted.split_once('#').map_or(wanted, |(_, name)| name);
    let limit = name.len().max(3) / 3;
    let close = candidates
        .filter_map(|candidate| Some((distance(wanted.as_bytes(), candidate.as_bytes(), limit)?, candidate)));
    close.min().map(|(_, candidate)| candidate)
}

/// How many letters have to be added, left out, replaced or exchanged with the next to get from one text to the other,
/// without regard to case (the optimal string alignment distance). `None` when these are more than `limit`.
fn distance(left: &[u8], right: &[u8], limit: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    // What both begin with, a namespace as a rule, makes no difference.
    let common = left.iter().zip(right).take_while(|(left, right)| left == right).count();
    let (left, right) = (&left[common..], &right[common..]);
    let same = |l: usize, r: usize| left[l].eq_ignore_ascii_case(&right[r]);
    let mut before = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for l in 0..left.len() {
        let mut next = vec![l + 1];
        for r in 0..right.len() {
            let replaced = row[r] + usize::from(!same(l, r));
            let mut cost = replaced.min(row[r + 1] + 1).min(next[r] + 1);
            if l > 0 && r > 0 && same(l, r - 1) && same(l - 1, r) {
                cost = cost.min(before[r - 1] + 1);
            }
            next.push(cost);
        }
        if next.iter().chain(&row).all(|cost| *cost > limit) {
            return None;
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|cost| *cost <= limit)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn a_slip_of_the_finger_is_recognised() {
        let candidates = ["CreateJob", "CancelJob", "GetJob"];
        assert_eq!(closest("CreateJop", candidates.into_iter()), Some("CreateJob"));
        assert_eq!(closest("createjob", candidates.into_iter()), Some("CreateJob"));
        assert_eq!(closest("GetJobs", candidates.into_iter()), Some("GetJob"));
        assert_eq!(closest("a#GetJbo", ["a#GetJob", "a#GetX"].into_iter()), Some("a#GetJob"));
    }

    #[test]
    fn what_is_something_else_is_not_suggested() {
        assert_eq!(closest("DeleteDataSet", ["CreateJob", "GetJob"].into_iter()), None);
        assert_eq!(closest("", ["CreateJob"].into_iter()), None);
    }
}
