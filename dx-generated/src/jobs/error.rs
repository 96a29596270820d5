use super::{NotCompleted, TransferError};
use crate::client::CallError;
use crate::{CancelJobError, CreateJobError, GetJobError, StartJobError, State};
use std::error::Error;
use std::fmt;
use std::time::Duration;

/// Why it isn't known how a job ended, or there is none. With `{:#}` it shows all its causes too.
#[derive(Debug)]
#[non_exhaustive]
pub enum RunError {
    /// The job could not be created.
    Create(CallError<CreateJobError>),
    /// The response to the job's creation lacks what is needed to go on: the id, or a signed URL.
    Incomplete {
        /// What is lacking.
        missing: &'static str,
    },
    /// The job could not be started. It waits.
    Start {
        /// The job's id.
        job_id: String,
        /// What failed.
        source: CallError<StartJobError>,
    },
    /// The job's state could not be asked for. It may be running.
    Get {
        /// The job's id.
        job_id: String,
        /// What failed.
        source: CallError<GetJobError>,
    },
    /// The job could not be cancelled, for another reason than that it was started or has ended.
    Cancel {
        /// The job's id.
        job_id: String,
        /// What failed.
        source: CallError<CancelJobError>,
    },
    /// The service doesn't know the job any more. It deletes jobs 90 days after they were created.
    Vanished {
        /// The job's id.
        job_id: String,
    },
    /// The job had not ended after the time of [`Jobs::max_wait`](super::Jobs::max_wait). It may still be running.
    StillRunning {
        /// The job's id.
        job_id: String,
        /// Its last state. It may be one that this version doesn't know.
        state: Option<State>,
        /// How long it was waited for.
        waited: Duration,
    },
    /// The [`CancelHandle`](super::CancelHandle) was used when there was nothing to cancel: no job had been created, or
    /// it was running already.
    Interrupted {
        /// The id of the job that goes on running, if one does.
        job_id: Option<String>,
    },
    /// The job of [`Jobs::export_file`](super::Jobs::export_file) ended without a file to download.
    NotCompleted(NotCompleted),
    /// A file could not be uploaded or downloaded.
    Transfer {
        /// The job's id.
        job_id: Option<String>,
        /// What failed.
        source: TransferError,
    },
}

impl RunError {
    /// Returns the id of the job, if there is one.
    #[must_use]
    pub fn job_id(&self) -> Option<&str> {
        match self {
            Self::Start { job_id, .. }
            | Self::Get { job_id, .. }
            | Self::Cancel { job_id, .. }
            | Self::Vanished { job_id }
            | Self::StillRunning { job_id, .. } => Some(job_id),
            Self::Interrupted { job_id } | Self::Transfer { job_id, .. } => job_id.as_deref(),
            Self::NotCompleted(end) => Some(end.outcome().job_id()),
            Self::Create(_) | Self::Incomplete { .. } => None,
        }
    }

    /// Returns whether a [`CancelHandle`](super::CancelHandle) is the reason.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        let is_interrupted = |error| matches!(error, &TransferError::Interrupted);
        matches!(self, Self::Interrupted { .. })
            || matches!(self, Self::Transfer { source, .. } if is_interrupted(source))
    }
}

impl From<TransferError> for RunError {
    fn from(source: TransferError) -> Self {
        Self::Transfer { job_id: None, source }
    }
}

impl fmt::Display for RunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create(_) => f.write_str("the job was not created")?,
            Self::Incomplete { missing } => write!(f, "the service created a job without {missing}")?,
            Self::Start { job_id, .. } => write!(f, "job {job_id} was not started and waits")?,
            Self::Get { job_id, .. } => write!(f, "the state of job {job_id} is not known")?,
            Self::Cancel { job_id, .. } => write!(f, "job {job_id} was not cancelled")?,
            Self::Vanished { job_id } => {
                write!(f, "there is no job {job_id}: the service deletes jobs 90 days after their creation")?;
            }
            Self::StillRunning { job_id, state, waited } => {
                let state = state.as_ref().map_or("without a state", State::as_str);
                write!(f, "job {job_id} is {state} after {} s; it may still end", waited.as_secs())?;
            }
            Self::Interrupted { job_id: None } => f.write_str("interrupted before a job was created")?,
            Self::Interrupted { job_id: Some(id) } => {
                write!(f, "interrupted: job {id} is running, can't be cancelled any more, and goes on")?;
            }
            Self::NotCompleted(end) => write!(f, "{end}")?,
            Self::Transfer { job_id: Some(id), .. } => write!(f, "the file of job {id} was not transferred")?,
            Self::Transfer { job_id: None, .. } => f.write_str("the file was not transferred")?,
        }
        match self.source() {
            Some(source) if f.alternate() => write!(f, ": {source:#}"),
            _ => Ok(()),
        }
    }
}

impl Error for RunError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Create(source) => Some(source),
            Self::Start { source, .. } => Some(source),
            Self::Get { source, .. } => Some(source),
            Self::Cancel { source, .. } => Some(source),
            Self::Transfer { source, .. } => Some(source),
            Self::Incomplete { .. }
            | Self::NotCompleted(_)
            | Self::Vanished { .. }
            | Self::StillRunning { .. }
            | Self::Interrupted { .. } => None,
        }
    }
}
