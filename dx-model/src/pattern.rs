/// A text with labels in it: the `uri` of the `http` trait, or the `hostPrefix` of `endpoint`.
///
/// ```
/// use dx_model::{Pattern, PatternPart};
///
/// let pattern = Pattern::parse("/jobs/{JobId}/{Path+}?list&type=2")?;
/// assert_eq!(
///     pattern.parts,
///     [
///         PatternPart::Literal("/jobs/"),
///         PatternPart::Label { name: "JobId", greedy: false },
///         PatternPart::Literal("/"),
///         PatternPart::Label { name: "Path", greedy: true },
///     ]
/// );
/// assert_eq!(pattern.query, ["list", "type=2"]);
/// # Ok::<(), &'static str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern<'t> {
    /// What stands before a `?`, in order
    pub parts: Vec<PatternPart<'t>>,
    /// What stands behind it, without the `&` in between
    pub query: Vec<&'t str>,
}

/// A part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatternPart<'t> {
    /// Text as it stands
    Literal(&'t str),
    /// The place of a member's value
    Label {
        /// The member's name
        name: &'t str,
        /// Whether the value may have slashes in it
        greedy: bool,
    },
}

impl<'t> Pattern<'t> {
    /// Takes a pattern apart.
    ///
    /// # Errors
    ///
    /// What is wrong with the braces, as the end of a sentence about the pattern.
    pub fn parse(text: &'t str) -> Result<Self, &'static str> {
        let (mut rest, query) = text.split_once('?').unwrap_or((text, ""));
        let mut parts = Vec::new();
        while let Some((literal, behind)) = rest.split_once('{') {
            let (label, behind) = behind.split_once('}').ok_or("has a `{` without its `}`")?;
            parts.extend(self::literal(literal)?);
            parts.push(self::label(label)?);
            rest = behind;
        }
        parts.extend(literal(rest)?);
        Ok(Self { parts, query: query.split('&').filter(|entry| !entry.is_empty()).collect() })
    }

    /// The names of the labels, in order.
    pub fn labels(&self) -> impl Iterator<Item = &'t str> {
        self.parts.iter().filter_map(|part| match part {
            PatternPart::Label { name, .. } => Some(*name),
            PatternPart::Literal(_) => None,
        })
    }
}

fn literal(text: &str) -> Result<Option<PatternPart<'_>>, &'static str> {
    match text {
        "" => Ok(None),
        text if text.contains('}') => Err("has a `}` without its `{`"),
        text => Ok(Some(PatternPart::Literal(text))),
    }
}

fn label(text: &str) -> Result<PatternPart<'_>, &'static str> {
    let name = text.strip_suffix('+').unwrap_or(text);
    match name {
        "" => Err("has a label without a name"),
        name if name.contains('{') => Err("has a `{` without its `}`"),
        name => Ok(PatternPart::Label { name, greedy: name.len() < text.len() }),
    }
}
