//! What is printed when something fails: what it is, and what may help.

use dx_generated::jobs::{NotCompleted, RunError, TransferError};
use dx_generated::{Code, ServiceError};
use dx_runtime::client::{CallError, CallErrorKind, ConfigError};
use std::fmt;

/// One line, and perhaps a second one with a hint.
#[derive(Debug)]
pub struct Failure {
    message: String,
    hint: Option<String>,
    code: u8,
}

impl Failure {
    /// The exit code of a program that was interrupted.
    pub const INTERRUPTED: u8 = 130;

    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None, code: 1 }
    }

    pub fn interrupted(message: impl Into<String>) -> Self {
        Self { code: Self::INTERRUPTED, ..Self::new(message) }
    }

    /// Adds what may help, unless something better is known.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint.get_or_insert(hint.into());
        self
    }

    /// The exit code.
    pub fn code(&self) -> u8 {
        self.code
    }

    fn hinting(mut self, hint: Option<&str>) -> Self {
        self.hint = hint.map(str::to_owned);
        self
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self::new(format!("{error:#}"))
            .hint("see `--region`, `--endpoint-url`, and how the AWS CLI is configured")
    }
}

impl<E: ServiceError> From<CallError<E>> for Failure {
    fn from(error: CallError<E>) -> Self {
        Self::new(format!("{error:#}")).hinting(hint_at_call(&error))
    }
}

impl From<RunError> for Failure {
    fn from(error: RunError) -> Self {
        let hint = match &error {
            RunError::Create(source) => hint_at_call(source),
            RunError::Start { source, .. } => hint_at_call(source),
            RunError::Get { source, .. } => hint_at_call(source),
            RunError::Cancel { source, .. } => hint_at_call(source),
            RunError::StillRunning { .. } => Some("`--max-wait` waits longer"),
            RunError::NotCompleted(end) => hint_at_end(end),
            RunError::Transfer { source, .. } => hint_at_transfer(source),
            _ => None,
        };
        let code = if error.is_interrupted() { Self::INTERRUPTED } else { 1 };
        Self { code, ..Self::new(format!("{error:#}")).hinting(hint) }
    }
}

impl From<NotCompleted> for Failure {
    fn from(end: NotCompleted) -> Self {
        let code = match end.outcome() {
            dx_generated::jobs::Outcome::Cancelled(_) => Self::INTERRUPTED,
            _ => 1,
        };
        Self { code, ..Self::new(end.to_string()).hinting(hint_at_end(&end)) }
    }
}

impl From<TransferError> for Failure {
    fn from(error: TransferError) -> Self {
        Self::new(format!("{error:#}")).hinting(hint_at_transfer(&error))
    }
}

fn hint_at_call<E: ServiceError>(error: &CallError<E>) -> Option<&'static str> {
    match error.kind() {
        CallErrorKind::Credentials => {
            Some("set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or run `aws configure`")
        }
        CallErrorKind::Transport => Some("is the endpoint right, and does anyone listen there?"),
        CallErrorKind::Service => match error.service_error()?.meta().status() {
            403 => {
                Some("are these the right credentials, for this region, and may they call that operation?")
            }
            404 => Some("data set, revision and asset have to be of this account, and in this region"),
            409 => {
                Some("is the revision finalized already? A finalized one can't be changed: make a new one")
            }
            429 => Some("try again in a minute"),
            _ => None,
        },
        _ => None,
    }
}

fn hint_at_end(end: &NotCompleted) -> Option<&'static str> {
    let dx_generated::jobs::Outcome::Failed(job) = end.outcome() else { return None };
    Some(match job.errors.first()?.code {
        Code::AccessDeniedException => {
            "does the policy of the bucket let AWS Data Exchange read or write there?"
        }
        Code::ResourceNotFoundException => "do the bucket and the object exist?",
        Code::MalwareDetected | Code::MalwareScanEncryptedFile => {
            "the service takes no files that are malware, or that it can't scan"
        }
        Code::ServiceQuotaExceededException => "a quota can be raised on request: see Service Quotas",
        _ => return None,
    })
}

fn hint_at_transfer(error: &TransferError) -> Option<&'static str> {
    Some(match error {
        TransferError::Expired { .. } => "is the clock of this machine right? The URL lives for a minute",
        TransferError::Status { status: 403, .. } => "the URL lives for a minute: try again",
        TransferError::Digest { .. } => "was the file changed while it was uploaded?",
        TransferError::Transport(_) => "try again, and see the variables https_proxy and no_proxy",
        _ => return None,
    })
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        match &self.hint {
            Some(hint) => write!(f, "\nhint: {hint}"),
            None => Ok(()),
        }
    }
}
