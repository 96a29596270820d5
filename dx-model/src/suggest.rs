//! Which name was meant by one that does not exist.

/// Names of more bytes are not compared: comparing takes time in the square of the length, and no name is that long.
const LONGEST: usize = 256;

/// The candidate that was most likely meant, if one comes close: no more than a third of the name differs, without regard
/// to case (the optimal string alignment distance).
#[must_use]
pub fn closest<'a>(wanted: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name = wanted.split_once('#').map_or(wanted, |(_, name)| name);
    let limit = name.len().max(3) / 3;
    let wanted = Some(wanted.to_ascii_lowercase()).filter(|wanted| wanted.len() <= LONGEST)?;
    let close = candidates.filter(|candidate| candidate.len().abs_diff(wanted.len()) <= limit);
    let close = close.map(|it| (strsim::osa_distance(&wanted, &it.to_ascii_lowercase()), it));
    close.filter(|(distance, _)| *distance <= limit).min().map(|(_, candidate)| candidate)
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
