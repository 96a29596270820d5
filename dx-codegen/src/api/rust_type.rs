//! Types, traits and paths in text form.

use std::fmt;

/// A type or trait as written in a module of the service, with full paths: those of the service's items begin with
/// `super::`, all others with `::`. So two texts are equal exactly if the types are.
///
/// [`Display`](fmt::Display) shows the last segment of each path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustType(String);

impl RustType {
    /// A type with the given text.
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The item of the service with the given name.
    pub(super) fn of_service(name: &str) -> Self {
        Self(format!("super::{}", crate::names::ident(name)))
    }

    /// The type as an `Option`.
    pub(super) fn optional(&self) -> Self {
        Self(format!("::std::option::Option<{}>", self.0))
    }

    /// The text with full paths.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text for a module outside of the service, with `root` instead of `super`.
    #[must_use]
    pub fn below(&self, root: &str) -> String {
        self.0.replace("super::", &format!("{root}::"))
    }
}

impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0.as_str();
        while let Some(start) = rest.find("::") {
            let before = &rest[..start];
            // Paths after a name other than `super` do not denote items, as in `C::Output`.
            let name = before.rfind(|c| !is_of_name(c)).map_or(0, |at| at + 1);
            let is_whole = matches!(&before[name..], "" | "super");
            let (shown, length) =
                if is_whole { (&before[..name], path_length(&rest[name..])) } else { (before, 2) };
            f.write_str(shown)?;
            let end = if is_whole { name + length } else { start + length };
            let path = &rest[start..end];
            f.write_str(if is_whole { path.rsplit("::").next().unwrap_or_default() } else { path })?;
            rest = &rest[end..];
        }
        f.write_str(rest)
    }
}

/// The length of the path at the beginning of a text.
fn path_length(text: &str) -> usize {
    text.find(|c| !is_of_name(c) && c != ':').unwrap_or(text.len())
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '#'
}

#[cfg(test)]
mod tests {
    use super::RustType;

    #[test]
    fn the_last_part_of_each_path_is_shown() {
        for (text, shown) in [
            ("bool", "bool"),
            ("::std::option::Option<super::Job>", "Option<Job>"),
            (
                "::std::collections::BTreeMap<::std::string::String, super::r#Type>",
                "BTreeMap<String, r#Type>",
            ),
            ("impl ::std::convert::Into<super::Job>", "impl Into<Job>"),
            (
                "::dx_runtime::client::Call<Service = super::Jobs, Input = I>",
                "Call<Service = Jobs, Input = I>",
            ),
            ("::std::result::Result<C::Output, ()>", "Result<C::Output, ()>"),
            ("&super::Job", "&Job"),
        ] {
            assert_eq!(RustType::new(text).to_string(), shown);
        }
    }

    #[test]
    fn a_type_can_be_written_in_another_module() {
        let ty = RustType::new("::std::option::Option<super::Job>");
        assert_eq!(ty.below("jobs::generated"), "::std::option::Option<jobs::generated::Job>");
    }
}
