use super::position;

/// `getAttr` of an array: the element at `index`, which counts from the end if it is negative.
///
/// ```
/// use dx_runtime::endpoint_rules::element;
///
/// let list = ["a", "b", "c"];
/// assert_eq!(element(&list, 0), Some("a"));
/// assert_eq!(element(&list, -1), Some("c"));
/// assert_eq!(element(&list, -2), Some("b"));
/// assert_eq!(element(&list, 3), None);
/// ```
#[must_use]
pub fn element<'a>(list: &[&'a str], index: i32) -> Option<&'a str> {
    list.get(position(index, list.len())?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_beyond_either_end_has_no_element() {
        let list = ["a", "b"];
        for (index, expected) in
            [(1, Some("b")), (2, None), (-2, Some("a")), (-3, None), (i32::MIN, None), (i32::MAX, None)]
        {
            assert_eq!(element(&list, index), expected, "{index}");
        }
        assert_eq!(element(&[], 0), None);
        assert_eq!(element(&[], -1), None);
    }
}
