//! What is printed when something fails: what it is, and what may help.

use dx_generated::ServiceError;
use dx_runtime::client::{CallError, CallErrorKind, ConfigError, WaitError};
use std::fmt;
use std::path::Path;

/// One line, and perhaps a second one with a hint.
#[derive(Debug)]
pub struct Failure {
    message: String,
    hint: Option<&'static str>,
}

impl Failure {
    /// There is no job in the file.
    pub fn of_file(file: &Path, problem: &str) -> Self {
        let message = format!("{}: {problem}", file.display());
        Self { message, hint: Some("the example `check_job` finds all mistakes in a file") }
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self { message, hint: None }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        error.to_string().into()
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self {
            message: format!("{error:#}"),
            hint: Some("see `--region`, `--endpoint-url`, and how the AWS CLI is configured"),
        }
    }
}

impl<E: ServiceError> From<CallError<E>> for Failure {
    fn from(error: CallError<E>) -> Self {
        let hint = match error.kind() {
            CallErrorKind::Credentials => Some(
                "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or run `aws configure`",
            ),
            CallErrorKind::Transport => Some("is the endpoint right, and does anyone listen there?"),
            CallErrorKind::Service => error.service_error().and_then(|error| hint_at(error)),
            _ => None,
        };
        Self { message: format!("{error:#}"), hint }
    }
}

impl<O, E: ServiceError> From<WaitError<O, E>> for Failure {
    fn from(error: WaitError<O, E>) -> Self {
        match error {
            WaitError::Call(error) => error.into(),
            _ => format!("{error:#}").into(),
        }
    }
}

/// What may help against an error of the service.
fn hint_at(error: &impl ServiceError) -> Option<&'static str> {
    match error.meta().status() {
        403 => Some(
            "are these the right credentials, for this region, and may they call dataexchange:CreateJob?",
        ),
        404 => Some("data set and revision have to be of this account, and in this region"),
        429 => Some("try again in a minute"),
        _ => None,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        match self.hint {
            Some(hint) => write!(f, "\nhint: {hint}"),
            None => Ok(()),
        }
    }
}
