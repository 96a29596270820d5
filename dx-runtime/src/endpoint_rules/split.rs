use super::position;

/// A text in parts, as [`split`] divides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split<'a> {
    value: &'a str,
    delimiter: &'a str,
    limit: usize,
}

impl<'a> Split<'a> {
    /// The part at an index, which counts from the end if it is negative.
    #[must_use]
    pub fn get(self, index: i32) -> Option<&'a str> {
        let index =
            if index < 0 { position(index, self.parts().count())? } else { usize::try_from(index).ok()? };
        self.parts().nth(index)
    }

    fn parts(self) -> impl Iterator<Item = &'a str> {
        let Self { value, delimiter, limit } = self;
        value.splitn(if limit == 0 { usize::MAX } else { limit }, delimiter)
    }
}

/// `split`: the parts of `value` between the delimiters. With a `limit` that is not 0 there are no more parts than that,
/// and the last one has the rest.
///
/// ```
/// use dx_runtime::endpoint_rules::split;
///
/// assert_eq!(split("a--b--c", "--", 0).get(2), Some("c"));
/// assert_eq!(split("a--b--c", "--", 2).get(1), Some("b--c"));
/// assert_eq!(split("a--b--c", "--", 0).get(-2), Some("b"));
/// ```
#[must_use]
pub fn split<'a>(value: &'a str, delimiter: &'a str, limit: usize) -> Split<'a> {
    Split { value, delimiter, limit }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_specification() {
        for (value, delimiter, limit, expected) in [
            ("a--b--c", "--", 0, &["a", "b", "c"][..]),
            ("a--b--c", "--", 2, &["a", "b--c"]),
            ("a--b--c", "--", 1, &["a--b--c"]),
            ("", "--", 0, &[""]),
            ("--", "--", 0, &["", ""]),
            ("----", "--", 0, &["", "", ""]),
            ("--b--", "--", 0, &["", "b", ""]),
            ("--x-s3--azid--suffix", "--", 0, &["", "x-s3", "azid", "suffix"]),
            ("--x-s3--azid--suffix", "--", 2, &["", "x-s3--azid--suffix"]),
            ("abc", "x", 0, &["abc"]),
            ("mybucket", "--", 1, &["mybucket"]),
        ] {
            let split = split(value, delimiter, limit);
            let parts: Vec<_> = (0..).map_while(|index| split.get(index)).collect();
            assert_eq!(parts, expected, "{value} {delimiter} {limit}");
            assert_eq!(split.get(-1), expected.last().copied());
        }
    }

    #[test]
    fn an_index_beyond_either_end_has_no_part() {
        let split = split("a-b", "-", 0);
        assert_eq!((split.get(2), split.get(-3), split.get(i32::MIN)), (None, None, None));
        assert_eq!(split.get(-2), Some("a"));
    }
}
