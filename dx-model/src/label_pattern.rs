/// A pattern with labels: the `uri` of the `http` trait or the `hostPrefix` of the `endpoint` trait.
///
/// ```
/// use dx_model::{LabelPattern, LabelPatternPart};
///
/// let pattern = LabelPattern::parse("/jobs/{JobId}/{Path+}?list&type=2")?;
/// assert_eq!(
///     pattern.parts,
///     [
///         LabelPatternPart::Literal("/jobs/"),
///         LabelPatternPart::Label { name: "JobId", greedy: false },
///         LabelPatternPart::Literal("/"),
///         LabelPatternPart::Label { name: "Path", greedy: true },
///     ]
/// );
/// assert_eq!(pattern.query, ["list", "type=2"]);
/// # Ok::<(), &'static str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelPattern<'t> {
    /// The parts before the `?`, in order
    pub parts: Vec<LabelPatternPart<'t>>,
    /// The literals of the query string, split at `&`
    pub query: Vec<&'t str>,
}

/// A part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelPatternPart<'t> {
    /// Literal text
    Literal(&'t str),
    /// A placeholder for the value of a member
    Label {
        /// The member's name
        name: &'t str,
        /// Whether the value may contain slashes
        greedy: bool,
    },
}

impl<'t> LabelPattern<'t> {
    /// Parses a pattern.
    ///
    /// # Errors
    ///
    /// Returns the problem with the braces, as the predicate of a sentence about the pattern.
    pub fn parse(text: &'t str) -> Result<Self, &'static str> {
        let (mut rest, query) = text.split_once('?').unwrap_or((text, ""));
        let mut parts = Vec::new();
        while let Some((literal, after)) = rest.split_once('{') {
            let (label, after) = after.split_once('}').ok_or("has an unclosed `{`")?;
            parts.extend(self::literal(literal)?);
            parts.push(self::label(label)?);
            rest = after;
        }
        parts.extend(literal(rest)?);
        Ok(Self { parts, query: query.split('&').filter(|entry| !entry.is_empty()).collect() })
    }

    /// Iterates over the names of the labels, in order.
    pub fn labels(&self) -> impl Iterator<Item = &'t str> {
        self.parts.iter().filter_map(|part| match part {
            LabelPatternPart::Label { name, .. } => Some(*name),
            LabelPatternPart::Literal(_) => None,
        })
    }
}

fn literal(text: &str) -> Result<Option<LabelPatternPart<'_>>, &'static str> {
    match text {
        "" => Ok(None),
        text if text.contains('}') => Err("has an unopened `}`"),
        text => Ok(Some(LabelPatternPart::Literal(text))),
    }
}

fn label(text: &str) -> Result<LabelPatternPart<'_>, &'static str> {
    let name = text.strip_suffix('+').unwrap_or(text);
    match name {
        "" => Err("has a label without a name"),
        name if name.contains('{') => Err("has an unclosed `{`"),
        name => Ok(LabelPatternPart::Label { name, greedy: name.len() < text.len() }),
    }
}
