//! Waiters: calling an operation until its answer is the one that is waited for.

use super::call;
use super::error::CallError;
use super::random::random;
use super::service::Call;
use super::shared::Shared;
use crate::Operation;
use std::error::Error;
use std::fmt;
use std::time::{Duration, Instant};

/// What to wait for: one of the trait `smithy.waiters#waitable`. Generated code implements it.
pub trait Waiter {
    /// The operation that is called again and again.
    type Call: Call;
    /// What there is in the end: the operation's output or, where it can be an error that is waited for, an `Option` of it.
    type Success: Waited<<Self::Call as Operation>::Output>;
    /// The waiter's name in the service's model.
    const NAME: &'static str;
    /// The shortest pause between two calls.
    const MIN_DELAY: Duration;
    /// The longest one.
    const MAX_DELAY: Duration;

    /// What the answer to a call means. `None` when the model does not say: then an output is waited for further, and
    /// an error ends it.
    fn check(
        input: &<Self::Call as Operation>::Input,
        result: Result<&<Self::Call as Operation>::Output, &<Self::Call as Operation>::Error>,
    ) -> Option<Verdict>;
}

/// What an answer means to one who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It is the one that is waited for.
    Success,
    /// That one won't come any more.
    Failure,
    /// It may still come.
    Retry,
}

/// What a [`Waiter`] gives in the end, made of the output of the last call if that was no error.
pub trait Waited<O>: Sized {
    /// It, if there can be it.
    fn of(output: Option<O>) -> Option<Self>;
}

impl<O> Waited<O> for O {
    fn of(output: Option<O>) -> Option<Self> {
        output
    }
}

impl<O> Waited<O> for Option<O> {
    fn of(output: Option<O>) -> Option<Self> {
        Some(output)
    }
}

/// Why waiting was for nothing.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError<O, E> {
    /// A call failed, in a way that says nothing about what is waited for.
    Call(CallError<E>),
    /// What is waited for won't come any more, as this output says.
    Output {
        /// The waiter's name in the service's model.
        waiter: &'static str,
        /// The last output.
        output: Box<O>,
    },
    /// What is waited for won't come any more, as this error says.
    Error {
        /// The waiter's name in the service's model.
        waiter: &'static str,
        /// The last error.
        error: CallError<E>,
    },
    /// It did not come in time.
    Timeout {
        /// The waiter's name in the service's model.
        waiter: &'static str,
        /// How long it was to be waited for.
        max_wait: Duration,
        /// How often the operation was called.
        calls: u32,
    },
}

type Output<W> = <<W as Waiter>::Call as Operation>::Output;
/// Why waiting by `W` was for nothing.
pub(super) type Failure<W> = WaitError<Output<W>, <<W as Waiter>::Call as Operation>::Error>;

/// Waits as `W` says, `max_wait` at the most.
pub(super) async fn wait<W: Waiter>(
    shared: &Shared,
    input: &<W::Call as Operation>::Input,
    max_wait: Duration,
) -> Result<W::Success, Failure<W>> {
    let mut remaining = max_wait;
    let mut calls: u32 = 0;
    loop {
        let started = Instant::now();
        let result = call::send::<W::Call>(shared, input, Some(remaining)).await;
        calls = calls.saturating_add(1);
        if let Some(end) = judge::<W>(input, result) {
            return end;
        }
        remaining = remaining.saturating_sub(started.elapsed());
        let Some(delay) = delay(W::MIN_DELAY, W::MAX_DELAY, calls, remaining, random()) else {
            return Err(WaitError::Timeout { waiter: W::NAME, max_wait, calls });
        };
        shared.transport.sleep(delay).await;
        remaining = remaining.saturating_sub(delay);
    }
}

/// How waiting ends with this result of a call, if it does.
fn judge<W: Waiter>(
    input: &<W::Call as Operation>::Input,
    result: Result<Output<W>, CallError<<W::Call as Operation>::Error>>,
) -> Option<Result<W::Success, Failure<W>>> {
    let verdict = match &result {
        Ok(output) => W::check(input, Ok(output)).unwrap_or(Verdict::Retry),
        Err(error) => match error.service_error().and_then(|error| W::check(input, Err(error))) {
            Some(verdict) => verdict,
            None => return Some(Err(WaitError::Call(result.err()?))),
        },
    };
    match (verdict, result) {
        (Verdict::Retry, _) => None,
        (Verdict::Failure, Ok(output)) => {
            Some(Err(WaitError::Output { waiter: W::NAME, output: Box::new(output) }))
        }
        (Verdict::Failure, Err(error)) => Some(Err(WaitError::Error { waiter: W::NAME, error })),
        (Verdict::Success, Ok(output)) => W::Success::of(Some(output)).map(Ok),
        (Verdict::Success, Err(error)) => Some(W::Success::of(None).ok_or(WaitError::Call(error))),
    }
}

/// The pause after the call of number `calls`, as Smithy's waiters have it: random, from the shortest one to one that
/// doubles with each call. The last call comes when the shortest one is left. None when less is left already.
fn delay(min: Duration, max: Duration, calls: u32, remaining: Duration, random: f64) -> Option<Duration> {
    let rest = remaining.checked_sub(min).filter(|rest| !rest.is_zero())?;
    let factor = 1_u32.checked_shl(calls.saturating_sub(1)).unwrap_or(u32::MAX);
    let longest = min.saturating_mul(factor).min(max).max(min);
    let delay = min.saturating_add((longest - min).mul_f64(random));
    Some(delay.min(rest))
}

impl<O, E: fmt::Display> fmt::Display for WaitError<O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Output { waiter, .. } => {
                write!(
                    f,
                    "{waiter} won't come any more: the last output, which the error holds, rules it out"
                )
            }
            Self::Error { waiter, error } => write!(f, "{waiter} won't come any more: {error}"),
            Self::Timeout { waiter, max_wait, calls } => {
                write!(f, "{waiter} did not come within {max_wait:?}, in {calls} calls")
            }
        }
    }
}

impl<O: fmt::Debug, E: Error + 'static> Error for WaitError<O, E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Call(error) | Self::Error { error, .. } => Some(error),
            Self::Output { .. } | Self::Timeout { .. } => None,
        }
    }
}
