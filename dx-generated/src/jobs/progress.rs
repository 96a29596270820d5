use super::Outcome;
use crate::State;

/// What a callback of [`Jobs::on_progress`](super::Jobs::on_progress) is told.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Progress<'a> {
    /// A job was created. `number` counts the jobs of [`Jobs::run_all`](super::Jobs::run_all) from 0, in their order; it is 0
    /// for a single job.
    Created {
        /// Which of the jobs it is.
        number: usize,
        /// The job's id.
        job_id: &'a str,
    },
    /// A job is in another state than before.
    State {
        /// The job's id.
        job_id: &'a str,
        /// The new state.
        state: &'a State,
    },
    /// A job has ended.
    Ended {
        /// How it ended.
        outcome: &'a Outcome,
    },
    /// The digest of a file is being computed, before it is uploaded.
    Hashing {
        /// How many bytes were read.
        bytes: u64,
        /// How many there are.
        total: u64,
    },
    /// A file is being uploaded.
    Uploading {
        /// How many bytes were handed to the connection.
        bytes: u64,
        /// How many there are.
        total: u64,
    },
    /// A file is being downloaded.
    Downloading {
        /// How many bytes have come.
        bytes: u64,
        /// How many there are, if the response tells.
        total: Option<u64>,
    },
}
