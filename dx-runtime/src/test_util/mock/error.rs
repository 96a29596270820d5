use crate::test_util::served::ReadError;
use std::error::Error;
use std::fmt;
use std::panic::Location;

/// What was not as the rules of a [`Mock`](super::Mock) expect it. Inputs are shown in the form of their `Debug`, which redacts
/// sensitive members.
#[derive(Clone)]
pub struct MockError(Vec<Problem>);

#[derive(Clone)]
pub(super) enum Problem {
    /// No operation has such a request.
    NoOperation { service: &'static str, request: String },
    /// The request does not match the model.
    Unreadable(ReadError),
    /// No rule answers the request, each for its reason.
    NoRule { operation: &'static str, input: String, rules: Vec<RuleState> },
    /// The answer cannot be serialized.
    Unwritable(RuleState),
    /// The rule was not used as it had to be.
    Unused(RuleState),
}

/// A rule, and what there is to say about it.
#[derive(Clone)]
pub(super) struct RuleState {
    pub operation: &'static str,
    pub place: &'static Location<'static>,
    pub reason: String,
}

impl MockError {
    pub(super) fn new(problems: Vec<Problem>) -> Self {
        Self(problems)
    }
}

impl fmt::Display for MockError {
    /// All problems, in one line each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.0.iter().enumerate() {
            let separator = if at == 0 { "" } else { "\n" };
            write!(f, "{separator}{problem}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for MockError {
    /// The messages, for tests that return the error or unwrap it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for MockError {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOperation { service, request } => {
                write!(f, "no operation of {service} has the request {request}")
            }
            Self::Unreadable(error) => write!(f, "{error}"),
            Self::NoRule { operation, input, rules } => {
                write!(f, "no rule answers {operation} with {input}")?;
                if rules.is_empty() {
                    return f.write_str("; there are no rules");
                }
                rules.iter().enumerate().try_for_each(|(at, rule)| {
                    let separator = if at == 0 { "; rules:" } else { "," };
                    write!(f, "{separator} {rule}")
                })
            }
            Self::Unwritable(rule) => write!(f, "the answer of a rule cannot be sent: {rule}"),
            Self::Unused(rule) => write!(f, "a rule was not used: {rule}"),
        }
    }
}

impl fmt::Display for RuleState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}:{}) {}", self.operation, self.place.file(), self.place.line(), self.reason)
    }
}
