//! Waiters: polling an operation until a resource reaches a state.

use super::call;
use super::describe::{Short, causes};
use super::error::CallError;
use super::random::random;
use super::service::Call;
use super::shared::Shared;
use super::time::Instant;
use crate::Operation;
use std::error::Error;
use std::fmt;
use std::time::Duration;

/// A waiter of the trait `smithy.waiters#waitable`. Implemented by generated code.
pub trait Waiter {
    /// The operation to poll.
    type Call: Call;
    /// The result: the operation's output, or an `Option` of it if an error can be the success state.
    type Success: Waited<<Self::Call as Operation>::Output>;
    /// The name of the waiter in the model.
    const NAME: &'static str;
    /// The minimum delay between two calls.
    const MIN_DELAY: Duration;
    /// The maximum delay between two calls.
    const MAX_DELAY: Duration;

    /// Evaluates the acceptors for the result of a call. If none matches (`None`), the waiter retries after an output
    /// and fails after an error.
    fn check(
        input: &<Self::Call as Operation>::Input,
        result: Result<&<Self::Call as Operation>::Output, &<Self::Call as Operation>::Error>,
    ) -> Option<Verdict>;
}

/// The state of a waiter after a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The resource has reached the desired state.
    Success,
    /// The resource can no longer reach the desired state.
    Failure,
    /// The resource may still reach the desired state.
    Retry,
}

/// The result of a [`Waiter`], created from the last output, if there is one.
pub trait Waited<O>: Sized {
    /// Creates the result from an output.
    fn of_output(output: O) -> Self;

    /// Creates the result for an error, if an error can be the success state.
    fn without_output() -> Option<Self>;
}

impl<O> Waited<O> for O {
    fn of_output(output: O) -> Self {
        output
    }

    fn without_output() -> Option<Self> {
        None
    }
}

impl<O> Waited<O> for Option<O> {
    fn of_output(output: O) -> Self {
        Some(output)
    }

    fn without_output() -> Option<Self> {
        Some(None)
    }
}

/// The error of a waiter. The alternate format `{:#}` includes all causes.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError<O, E> {
    /// A call failed with an error that the waiter does not expect.
    Call(CallError<E>),
    /// The failure state was reached with an output.
    Output {
        /// The name of the waiter in the model.
        waiter: &'static str,
        /// The last output.
        output: Box<O>,
    },
    /// The failure state was reached with an error of the service.
    Error {
        /// The name of the waiter in the model.
        waiter: &'static str,
        /// The last error.
        error: CallError<E>,
    },
    /// The success state was not reached in time.
    Timeout {
        /// The name of the waiter in the model.
        waiter: &'static str,
        /// The maximum wait time.
        max_wait: Duration,
        /// The actual wait time, which includes the last call.
        elapsed: Duration,
        /// The number of calls.
        calls: u32,
        /// The result of the last call: an output or an error in the retry state, or a timeout.
        last: Box<Result<O, CallError<E>>>,
    },
}

type Output<W> = <<W as Waiter>::Call as Operation>::Output;
/// The result of a call by `W`.
type Called<W> = Result<Output<W>, CallError<<<W as Waiter>::Call as Operation>::Error>>;
/// The error of the waiter `W`.
pub(super) type Failure<W> = WaitError<Output<W>, <<W as Waiter>::Call as Operation>::Error>;

/// The minimum timeout of a call, which matters for the last one, as it starts when the wait time is over.
const MIN_CALL: Duration = Duration::from_secs(1);

/// Runs the waiter `W`. The last call starts when `max_wait` is over.
pub(super) async fn wait<W: Waiter>(
    shared: &Shared,
    input: &<W::Call as Operation>::Input,
    max_wait: Duration,
) -> Result<W::Success, Failure<W>> {
    let mut clock = Clock { started: Instant::now(), skipped: Duration::ZERO };
    let mut calls: u32 = 0;
    loop {
        let remaining = max_wait.saturating_sub(clock.elapsed());
        let limit = remaining.max(W::MIN_DELAY).max(MIN_CALL);
        let result = call::send::<W::Call>(shared, input, Some(limit)).await;
        calls = calls.saturating_add(1);
        let is_limited = shared.timeouts.call.is_none_or(|call| limit < call);
        let last = match decide::<W>(input, result, is_limited) {
            Decision::Done(result) => return result,
            Decision::Pending(last) => last,
        };
        let elapsed = clock.elapsed();
        let remaining = max_wait.saturating_sub(elapsed);
        if remaining.is_zero() {
            let last = Box::new(last);
            return Err(WaitError::Timeout { waiter: W::NAME, max_wait, elapsed, calls, last });
        }
        let delay = delay(W::MIN_DELAY, W::MAX_DELAY, calls, remaining, random());
        clock.pause(shared, delay).await;
    }
}

/// Measures the wait time. Delays count even if a test transport skips them.
struct Clock {
    started: Instant,
    skipped: Duration,
}

impl Clock {
    fn elapsed(&self) -> Duration {
        self.started.elapsed().saturating_add(self.skipped)
    }

    async fn pause(&mut self, shared: &Shared, pause: Duration) {
        let began = Instant::now();
        shared.transport.sleep(pause).await;
        self.skipped = self.skipped.saturating_add(pause.saturating_sub(began.elapsed()));
    }
}

enum Decision<W: Waiter> {
    /// The waiter is finished.
    Done(Result<W::Success, Failure<W>>),
    /// The success state may still be reached.
    Pending(Called<W>),
}

/// Evaluates the result of a call. A timeout by the waiter's own limit (`is_limited`) is ignored.
fn decide<W: Waiter>(
    input: &<W::Call as Operation>::Input,
    result: Called<W>,
    is_limited: bool,
) -> Decision<W> {
    let verdict = match &result {
        Ok(output) => W::check(input, Ok(output)).or(Some(Verdict::Retry)),
        Err(error) if is_limited && error.is_out_of_time() => Some(Verdict::Retry),
        Err(error) => error.service_error().and_then(|error| W::check(input, Err(error))),
    };
    Decision::Done(match (verdict, result) {
        (Some(Verdict::Retry), last) => return Decision::Pending(last),
        (Some(Verdict::Failure), Ok(output)) => {
            Err(WaitError::Output { waiter: W::NAME, output: Box::new(output) })
        }
        (Some(Verdict::Failure), Err(error)) => Err(WaitError::Error { waiter: W::NAME, error }),
        (Some(Verdict::Success) | None, Ok(output)) => Ok(W::Success::of_output(output)),
        (Some(Verdict::Success), Err(error)) => W::Success::without_output().ok_or(WaitError::Call(error)),
        (None, Err(error)) => Err(WaitError::Call(error)),
    })
}

/// The delay after the given number of calls, as Smithy specifies it: a random duration from the minimum to a maximum
/// that doubles with each call. If at most the minimum would remain after it, the delay is all the remaining time, and
/// the next call is the last one.
fn delay(min: Duration, max: Duration, calls: u32, remaining: Duration, random: f64) -> Duration {
    let factor = 1_u32.checked_shl(calls.saturating_sub(1)).unwrap_or(u32::MAX);
    let max_delay = min.saturating_mul(factor).min(max).max(min);
    let delay = min.saturating_add((max_delay - min).mul_f64(random));
    if remaining.saturating_sub(delay) <= min { remaining } else { delay }
}

impl<O, E: Error + 'static> WaitError<O, E> {
    fn cause(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Call(error) | Self::Error { error, .. } => Some(error),
            Self::Timeout { last, .. } => last.as_ref().as_ref().err().map(|error| error as _),
            Self::Output { .. } => None,
        }
    }
}

impl<O, E: Error + 'static> fmt::Display for WaitError<O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(_) => f.write_str("waiter failed because of an error of a call")?,
            Self::Output { waiter, .. } => {
                write!(f, "waiter `{waiter}` failed: the last output matches its failure state")?;
            }
            Self::Error { waiter, .. } => {
                write!(f, "waiter `{waiter}` failed: the error of the service matches its failure state")?;
            }
            Self::Timeout { waiter, max_wait, elapsed, calls, last } => {
                let (max_wait, elapsed) = (Short(*max_wait), Short(*elapsed));
                write!(f, "waiter `{waiter}` timed out after {max_wait}: ")?;
                match calls {
                    1 => write!(f, "1 call in {elapsed}")?,
                    _ => write!(f, "{calls} calls in {elapsed}")?,
                }
                f.write_str(match **last {
                    Ok(_) => ", the last output was in the retry state",
                    Err(_) => ", the last call failed",
                })?;
            }
        }
        causes(f, self.cause())
    }
}

impl<O: fmt::Debug, E: Error + 'static> Error for WaitError<O, E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause()
    }
}
