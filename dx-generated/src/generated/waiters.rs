// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::client::{Verdict, Waiter};
use ::std::time::Duration;

/// Waits until a job has completed.
#[derive(Clone, Copy, Debug)]
pub struct JobCompleted;

impl Waiter for JobCompleted {
    type Call = super::GetJob;
    type Success = super::GetJobOutput;
    const NAME: &'static str = "JobCompleted";
    const MIN_DELAY: Duration = Duration::from_secs(2);
    const MAX_DELAY: Duration = Duration::from_secs(60);

    fn check(
        input: &super::GetJobInput,
        result: Result<&super::GetJobOutput, &super::GetJobError>,
    ) -> Option<Verdict> {
        match result {
            Ok(output) => {
                match output.state.as_ref().map(|value| value.as_str()) {
                    Some("COMPLETED") => Some(Verdict::Success),
                    Some("ERROR" | "CANCELLED" | "TIMED_OUT") => Some(Verdict::Failure),
                    _ => None,
                }
            }
            Err(error) => None,
        }
    }
}

/// Waits until a job has ended, with success or without.
#[derive(Clone, Copy, Debug)]
pub struct JobEnded;

impl Waiter for JobEnded {
    type Call = super::GetJob;
    type Success = super::GetJobOutput;
    const NAME: &'static str = "JobEnded";
    const MIN_DELAY: Duration = Duration::from_secs(2);
    const MAX_DELAY: Duration = Duration::from_secs(60);

    fn check(
        input: &super::GetJobInput,
        result: Result<&super::GetJobOutput, &super::GetJobError>,
    ) -> Option<Verdict> {
        match result {
            Ok(output) => {
                match output.state.as_ref().map(|value| value.as_str()) {
                    Some("COMPLETED" | "ERROR" | "CANCELLED" | "TIMED_OUT") => {
                        Some(Verdict::Success)
                    }
                    _ => None,
                }
            }
            Err(error) => None,
        }
    }
}
