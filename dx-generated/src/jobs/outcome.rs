use crate::{GetJobOutput, JobError, ResponseDetails, State};
use std::error::Error;
use std::fmt;

/// How a job ended.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "there is one a job, and it is taken apart at once")]
pub enum Outcome {
    /// It did what it was created for.
    Completed(Completed),
    /// It ended in errors.
    Failed(Failed),
    /// It was cancelled before it was started.
    Cancelled(Cancelled),
    /// The service gave it up, as it took too long.
    TimedOut(TimedOut),
}

/// A job that ended in the state `COMPLETED`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Completed {
    /// The job's id.
    pub job_id: String,
    /// What the job was created with, and what the service added, such as a signed URL. No job names the assets that it made:
    /// `ListRevisionAssets` lists them.
    pub details: ResponseDetails,
}

/// A job that ended in the state `ERROR`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Failed {
    /// The job's id.
    pub job_id: String,
    /// All errors that the service tells.
    pub errors: Vec<JobError>,
}

/// A job that ended in the state `CANCELLED`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cancelled {
    /// The job's id.
    pub job_id: String,
}

/// A job that ended in the state `TIMED_OUT`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TimedOut {
    /// The job's id.
    pub job_id: String,
}

impl Outcome {
    /// The outcome of a job that is in one of the states that end it.
    pub(super) fn of(job_id: &str, job: &GetJobOutput) -> Option<Self> {
        let job_id = job_id.to_owned();
        Some(match job.state.as_ref()? {
            State::Completed => {
                Self::Completed(Completed { job_id, details: job.details.clone().unwrap_or_default() })
            }
            State::Error => Self::Failed(Failed { job_id, errors: job.errors.clone().unwrap_or_default() }),
            State::Cancelled => Self::Cancelled(Cancelled { job_id }),
            State::TimedOut => Self::TimedOut(TimedOut { job_id }),
            _ => return None,
        })
    }

    /// Returns the job's id.
    #[must_use]
    pub fn job_id(&self) -> &str {
        match self {
            Self::Completed(job) => &job.job_id,
            Self::Failed(job) => &job.job_id,
            Self::Cancelled(job) => &job.job_id,
            Self::TimedOut(job) => &job.job_id,
        }
    }

    /// Returns the state that the job ended in.
    #[must_use]
    pub fn state(&self) -> State {
        match self {
            Self::Completed(_) => State::Completed,
            Self::Failed(_) => State::Error,
            Self::Cancelled(_) => State::Cancelled,
            Self::TimedOut(_) => State::TimedOut,
        }
    }

    /// Returns the completed job.
    ///
    /// # Errors
    ///
    /// Returns an error that tells how the job ended if it did not complete, with all of the job's errors.
    pub fn completed(self) -> Result<Completed, NotCompleted> {
        match self {
            Self::Completed(job) => Ok(job),
            outcome => Err(NotCompleted(Box::new(outcome))),
        }
    }
}

/// A job ended otherwise than completed.
#[derive(Clone, Debug, PartialEq)]
pub struct NotCompleted(Box<Outcome>);

impl NotCompleted {
    /// Returns how the job ended.
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.0
    }
}

impl fmt::Display for NotCompleted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.0.job_id();
        match &*self.0 {
            Outcome::Failed(job) => {
                write!(f, "job {id} failed")?;
                let separators = std::iter::once(": ").chain(std::iter::repeat("; "));
                job.errors.iter().zip(separators).try_for_each(|(error, separator)| {
                    f.write_str(separator)?;
                    describe(error, f)
                })
            }
            Outcome::Cancelled(_) => write!(f, "job {id} was cancelled"),
            Outcome::TimedOut(_) => write!(f, "job {id} timed out: the service gave it up"),
            Outcome::Completed(_) => write!(f, "job {id} completed"),
        }
    }
}

fn describe(error: &JobError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{}: {}", error.code, error.message)?;
    if let Some(limit) = &error.limit_name {
        write!(f, " ({limit}: {})", error.limit_value)?;
    }
    match (&error.resource_type, &error.resource_id) {
        (Some(kind), Some(id)) => write!(f, " ({kind} {id})"),
        (None, Some(id)) => write!(f, " ({id})"),
        _ => Ok(()),
    }
}

impl Error for NotCompleted {}
