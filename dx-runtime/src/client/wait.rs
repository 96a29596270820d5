//! Waiters: calling an operation until its answer is the one that is waited for.

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
    /// That of an output.
    fn of_output(output: O) -> Self;

    /// That of an error, if an error can be what is waited for.
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

/// Why waiting failed. With `{:#}` it shows all its causes too.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError<O, E> {
    /// A call failed, in a way that the waiter does not expect.
    Call(CallError<E>),
    /// What is waited for can't come any more, as this output says.
    Output {
        /// The waiter's name in the service's model.
        waiter: &'static str,
        /// The last output.
        output: Box<O>,
    },
    /// What is waited for can't come any more, as this error says.
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
        /// How long it was waited for: as long, and as long as the last call took.
        elapsed: Duration,
        /// How often the operation was called.
        calls: u32,
        /// What came of the last call: an output or an error by which it may still come, or that there was no time left for
        /// the service to answer.
        last: Box<Result<O, CallError<E>>>,
    },
}

type Output<W> = <<W as Waiter>::Call as Operation>::Output;
/// What a call by `W` comes to.
type Called<W> = Result<Output<W>, CallError<<<W as Waiter>::Call as Operation>::Error>>;
/// Why waiting by `W` failed.
pub(super) type Failure<W> = WaitError<Output<W>, <<W as Waiter>::Call as Operation>::Error>;

/// The shortest time that a call gets, as the last one begins when the time for waiting is over.
const MIN_CALL: Duration = Duration::from_secs(1);

/// Waits as `W` says. The last call begins when `max_wait` is over.
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
        let last = match judge::<W>(input, result, is_limited) {
            Judged::Decided(result) => return result,
            Judged::Undecided(last) => last,
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

/// Counts the time. Pauses count even if a transport for tests passes over them.
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

enum Judged<W: Waiter> {
    /// Waiting is over.
    Decided(Result<W::Success, Failure<W>>),
    /// What is waited for may still come.
    Undecided(Called<W>),
}

/// What the result of a call means. One that ran out of time because of the limit that the waiter set, `is_limited`, means
/// nothing.
fn judge<W: Waiter>(input: &<W::Call as Operation>::Input, result: Called<W>, is_limited: bool) -> Judged<W> {
    let verdict = match &result {
        Ok(output) => W::check(input, Ok(output)).or(Some(Verdict::Retry)),
        Err(error) if is_limited && error.is_out_of_time() => Some(Verdict::Retry),
        Err(error) => error.service_error().and_then(|error| W::check(input, Err(error))),
    };
    Judged::Decided(match (verdict, result) {
        (Some(Verdict::Retry), last) => return Judged::Undecided(last),
        (Some(Verdict::Failure), Ok(output)) => {
            Err(WaitError::Output { waiter: W::NAME, output: Box::new(output) })
        }
        (Some(Verdict::Failure), Err(error)) => Err(WaitError::Error { waiter: W::NAME, error }),
        (Some(Verdict::Success) | None, Ok(output)) => Ok(W::Success::of_output(output)),
        (Some(Verdict::Success), Err(error)) => W::Success::without_output().ok_or(WaitError::Call(error)),
        (None, Err(error)) => Err(WaitError::Call(error)),
    })
}

/// The pause after the call of number `calls`, as Smithy's waiters have it: random, from the shortest one to one that
/// doubles with each call. If no more than the shortest one were left after it, the pause is all the time that remains, and
/// the next call the last one.
fn delay(min: Duration, max: Duration, calls: u32, remaining: Duration, random: f64) -> Duration {
    let factor = 1_u32.checked_shl(calls.saturating_sub(1)).unwrap_or(u32::MAX);
    let longest = min.saturating_mul(factor).min(max).max(min);
    let delay = min.saturating_add((longest - min).mul_f64(random));
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
            Self::Call(_) => f.write_str("waiting ended, as a call failed")?,
            Self::Output { waiter, .. } => {
                write!(f, "`{waiter}` can't come about any more, as the last output says")?;
            }
            Self::Error { waiter, .. } => {
                write!(f, "`{waiter}` can't come about any more, as the service's error says")?;
            }
            Self::Timeout { waiter, max_wait, elapsed, calls, last } => {
                let (max_wait, elapsed) = (Short(*max_wait), Short(*elapsed));
                write!(f, "`{waiter}` did not come about within {max_wait}: ")?;
                match calls {
                    1 => write!(f, "1 call in {elapsed}")?,
                    _ => write!(f, "{calls} calls in {elapsed}")?,
                }
                f.write_str(match **last {
                    Ok(_) => ", and by the last output it may still come",
                    Err(_) => ", of which the last one failed",
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
