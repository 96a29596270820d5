//! The optional parts of generated code, and their selection.

use crate::table::table;
use dx_model::{Diagnostic, Diagnostics};
use std::collections::BTreeMap;

table! {
    /// An optional part of generated code. Without any, there are only the types and their descriptions for codecs.
    #[non_exhaustive]
    pub enum Part: Row {
        /// Requests and responses.
        Http => Row {
            name: "http",
            summary: "requests and responses",
            details: "They are values of the crate `http`.",
            needs: &[],
            runtime: "http",
        },
        /// Serialization and deserialization of all types by serde.
        Serde => Row {
            name: "serde",
            summary: "implementations of serde's traits",
            details: "All types can be serialized and deserialized by serde.",
            needs: &[],
            runtime: "serde",
        },
        /// Validation of inputs before they are sent.
        Validate => Row {
            name: "validate",
            summary: "the validation of inputs",
            details: "`validate` returns where an input violates the constraints of the model.",
            needs: &[],
            runtime: "validate",
        },
        /// An asynchronous client.
        Client => Row {
            name: "client",
            summary: "an asynchronous client",
            details: "It authenticates and sends requests, with reqwest by default. For a client with a\n\
                      transport of its own only, the feature `client-core` of dx-runtime is enough. Where\n\
                      requests are signed, as those to AWS are, `sigv4` is needed as well.",
            needs: &[Part::Http],
            runtime: "client",
        },
        /// A blocking client.
        Blocking => Row {
            name: "blocking",
            summary: "a blocking client",
            details: "It needs no async runtime, and sends requests with ureq. Where requests are signed, as\n\
                      those to AWS are, the feature `sigv4` of dx-runtime is needed as well.",
            needs: &[Part::Http],
            runtime: "blocking",
        },
    }
}

/// The properties of a part.
struct Row {
    name: &'static str,
    summary: &'static str,
    details: &'static str,
    /// The parts that have to be available with this one.
    needs: &'static [Part],
    /// The Cargo feature of dx-runtime that the part requires.
    runtime: &'static str,
}

impl Part {
    /// The clients. What they share is available with either of them.
    pub const CLIENTS: &'static [Self] = &[Self::Client, Self::Blocking];

    /// The name of the part, a Rust identifier. It is the name of the option on the command line and in
    /// configurations, and by default that of the Cargo feature.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// A short noun phrase that describes the part.
    #[must_use]
    pub fn summary(self) -> &'static str {
        self.row().summary
    }

    /// More details: sentences, wrapped for a terminal.
    #[must_use]
    pub fn details(self) -> &'static str {
        self.row().details
    }

    /// The parts that have to be available with this one.
    #[must_use]
    pub fn needs(self) -> &'static [Self] {
        self.row().needs
    }

    /// The Cargo feature of dx-runtime that the part requires.
    #[must_use]
    pub fn runtime_feature(self) -> &'static str {
        self.row().runtime
    }
}

/// Where a generated part is available.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Availability {
    /// Always.
    Always,
    /// With a Cargo feature of the crate that contains the generated code.
    Feature(String),
}

/// The optional parts to generate, and where each is available. Other parts are not generated.
///
/// ```
/// use dx_codegen::{Availability, Part, Parts};
///
/// let parts = Parts::always([Part::Http]).with(Part::Serde, Availability::Feature("serde".to_owned()));
/// assert!(parts.contains(Part::Serde) && !parts.contains(Part::Client));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts(BTreeMap<Part, Availability>);

impl Parts {
    /// The given parts, always available.
    #[must_use]
    pub fn always(parts: impl IntoIterator<Item = Part>) -> Self {
        parts.into_iter().map(|part| (part, Availability::Always)).collect()
    }

    /// All parts, always available.
    #[must_use]
    pub fn all() -> Self {
        Self::always(Part::ALL.iter().copied())
    }

    /// Adds a part.
    #[must_use]
    pub fn with(mut self, part: Part, availability: Availability) -> Self {
        self.0.insert(part, availability);
        self
    }

    /// Returns where a part is available, or `None` if it is not generated.
    #[must_use]
    pub fn get(&self, part: Part) -> Option<&Availability> {
        self.0.get(&part)
    }

    /// Whether a part is generated.
    #[must_use]
    pub fn contains(&self, part: Part) -> bool {
        self.0.contains_key(&part)
    }

    /// The Cargo features of which one has to be enabled for any of the given parts to be available. Empty if that
    /// does not depend on features.
    pub(crate) fn features_of(&self, parts: &[Part]) -> Vec<&str> {
        let mut features = Vec::new();
        for availability in parts.iter().filter_map(|part| self.get(*part)) {
            match availability {
                Availability::Always => return Vec::new(),
                Availability::Feature(feature) => features.push(feature.as_str()),
            }
        }
        features
    }

    /// Reports each part that is not generated, or is behind a feature, although a part that needs it is always
    /// available. Which features enable each other is up to the crate.
    pub(crate) fn check(&self, diagnostics: &mut Diagnostics) {
        for needed in Part::ALL {
            let needs = |part: &&Part| part.needs().contains(needed);
            if Part::ALL.iter().filter(needs).any(|part| !self.has_with(*needed, *part)) {
                diagnostics.push(missing(*needed, Part::ALL.iter().filter(needs)));
            }
        }
    }

    /// Whether a part is available with another one, as far as that does not depend on features of the crate.
    fn has_with(&self, needed: Part, other: Part) -> bool {
        match (self.get(needed), self.get(other)) {
            (_, None) | (Some(Availability::Always), _) => true,
            (None, _) | (Some(Availability::Feature(_)), Some(Availability::Always)) => false,
            (Some(Availability::Feature(_)), Some(Availability::Feature(_))) => true,
        }
    }
}

impl FromIterator<(Part, Availability)> for Parts {
    fn from_iter<I: IntoIterator<Item = (Part, Availability)>>(parts: I) -> Self {
        Self(parts.into_iter().collect())
    }
}

fn missing<'p>(needed: Part, by: impl Iterator<Item = &'p Part>) -> Diagnostic {
    let names: Vec<_> = by.map(|part| format!("`{}`", part.name())).collect();
    let (verb, names) = (if names.len() == 1 { "needs" } else { "need" }, names.join(" and "));
    let (name, summary) = (needed.name(), needed.summary());
    let message = format!("{names} {verb} `{name}` ({summary}) to be available as well");
    Diagnostic::error(message)
        .help(format!("enable `{name}` as well: always, or behind a feature if they are behind features too"))
}

#[cfg(test)]
mod tests {
    use super::{Availability, Part, Parts};
    use dx_model::Diagnostics;

    fn feature(name: &str) -> Availability {
        Availability::Feature(name.to_owned())
    }

    #[test]
    fn no_two_parts_have_the_same_name_and_each_is_an_identifier() {
        for (index, part) in Part::ALL.iter().enumerate() {
            let name = part.name();
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{name}");
            assert!(Part::ALL[..index].iter().all(|other| other.name() != name), "{name}");
        }
    }

    #[test]
    fn shared_items_are_available_with_any_of_their_parts() {
        let parts = Parts::default().with(Part::Client, feature("async"));
        assert_eq!(parts.features_of(Part::CLIENTS), ["async"]);
        let parts = parts.with(Part::Blocking, feature("blocking"));
        assert_eq!(parts.features_of(Part::CLIENTS), ["async", "blocking"]);
        let parts = parts.with(Part::Blocking, Availability::Always);
        assert!(parts.features_of(Part::CLIENTS).is_empty());
        assert!(parts.features_of(&[Part::Serde]).is_empty());
    }

    #[test]
    fn a_part_has_to_be_available_with_the_parts_that_require_it() {
        let errors = |parts: &Parts| {
            let mut diagnostics = Diagnostics::new();
            parts.check(&mut diagnostics);
            diagnostics.iter().count()
        };
        assert_eq!(errors(&Parts::default()), 0);
        assert_eq!(errors(&Parts::all()), 0);
        assert_eq!(errors(&Parts::always([Part::Serde, Part::Validate])), 0);
        let blocking = Parts::always([Part::Blocking]);
        assert_eq!(errors(&blocking), 1);
        assert_eq!(errors(&blocking.with(Part::Http, feature("http"))), 1);
        let client = Parts::default().with(Part::Client, feature("client"));
        assert_eq!(errors(&client), 1);
        assert_eq!(errors(&client.clone().with(Part::Http, feature("http"))), 0);
        assert_eq!(errors(&client.with(Part::Http, Availability::Always)), 0);
    }
}
