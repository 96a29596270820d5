use super::error::{Problem, RuleState};
use super::lock;
use super::sequence::Sequence;
use crate::Operation;
use crate::client::{TransportError, TransportErrorKind};
use crate::test_util::served::{AnyInput, ServedOperation, WriteError, write_response, write_unmodeled};
use ::http::Response;
use bytes::Bytes;
use std::any::TypeId;
use std::fmt;
use std::num::NonZeroUsize;
use std::panic::Location;
use std::sync::{Arc, Mutex};

/// A rule of a [`Mock`](super::Mock) for the operation `O`, to which answers are added.
///
/// Answers are used in the order in which they are added. Each is for one request, or for as many as [`times`](Self::times)
/// says, and the last one is for all that follow unless it has a number. A rule whose answers are used up is skipped, so
/// that the next one is tried. All methods can be called while the client is in use.
///
/// ```ignore
/// mock.on::<GetJob>(|_| true).fail(throttled).times(2).reply(waiting).reply(completed);
/// ```
pub struct Rule<O: ServedOperation>(Arc<Inner<O>>);

struct Inner<O: ServedOperation> {
    condition: Condition<O>,
    place: &'static Location<'static>,
    state: Mutex<State<O>>,
}

struct State<O: ServedOperation> {
    answers: Sequence<Answer<O>>,
    inputs: Vec<O::Input>,
}

type Condition<O> = Box<dyn Fn(&<O as Operation>::Input) -> bool + Send + Sync>;
type Compute<O> = dyn Fn(&<O as Operation>::Input) -> Written + Send + Sync;
type Written = Result<Response<Bytes>, WriteError>;

enum Answer<O: ServedOperation> {
    /// A response that was written when the answer was added.
    Written(Arc<Written>),
    Computed(Arc<Compute<O>>),
    Lost(TransportErrorKind),
}

impl<O: ServedOperation> Clone for Answer<O> {
    fn clone(&self) -> Self {
        match self {
            Self::Written(response) => Self::Written(Arc::clone(response)),
            Self::Computed(compute) => Self::Computed(Arc::clone(compute)),
            Self::Lost(kind) => Self::Lost(*kind),
        }
    }
}

impl<O: ServedOperation> Rule<O> {
    pub(super) fn new(
        condition: impl Fn(&O::Input) -> bool + Send + Sync + 'static,
        place: &'static Location<'static>,
    ) -> Self {
        let state = Mutex::new(State { answers: Sequence::default(), inputs: Vec::new() });
        Self(Arc::new(Inner { condition: Box::new(condition), place, state }))
    }

    pub(super) fn share(&self) -> Arc<dyn AnyRule> {
        Arc::<Inner<O>>::clone(&self.0)
    }

    fn add(self, answer: Answer<O>) -> Self {
        lock(&self.0.state).answers.push(answer);
        self
    }

    fn add_written(self, response: Written) -> Self {
        self.add(Answer::Written(Arc::new(response)))
    }

    /// Answers with this output. If it cannot be serialized, the call fails with the reason.
    pub fn reply(self, output: O::Output) -> Self {
        self.add_written(write_response::<O>(&output))
    }

    /// Answers with this error of the operation.
    ///
    /// An unknown error is sent as it was received; [`fail_unmodeled`](Self::fail_unmodeled) creates one.
    pub fn fail(self, error: O::Error) -> Self {
        self.add_written(O::error_response(&error))
    }

    /// Answers with an error that is not in the model, such as one of a proxy, or of all services:
    /// `fail_unmodeled(503, "SlowDown", "Please reduce your request rate.")`.
    pub fn fail_unmodeled(self, status: u16, code: &str, message: &str) -> Self {
        self.add_written(write_unmodeled::<O>(status, code, message))
    }

    /// Answers with the output or the error that `answer` returns for the input.
    pub fn answer(
        self,
        answer: impl Fn(&O::Input) -> Result<O::Output, O::Error> + Send + Sync + 'static,
    ) -> Self {
        self.add(Answer::Computed(Arc::new(move |input| match answer(input) {
            Ok(output) => write_response::<O>(&output),
            Err(error) => O::error_response(&error),
        })))
    }

    /// Answers with this HTTP response, whether it matches the model or not.
    pub fn respond(self, response: Response<impl Into<Bytes>>) -> Self {
        self.add_written(Ok(response.map(Into::into)))
    }

    /// Fails without a response, as if there were no connection, no answer in time and the like.
    pub fn lose(self, kind: TransportErrorKind) -> Self {
        self.add(Answer::Lost(kind))
    }

    /// Sets for how many requests the last answer is; 0 is the same as 1.
    pub fn times(self, times: usize) -> Self {
        lock(&self.0.state).answers.set_times(NonZeroUsize::new(times).unwrap_or(NonZeroUsize::MIN));
        self
    }

    /// The inputs of the requests that the rule answered.
    #[must_use]
    pub fn inputs(&self) -> Vec<O::Input> {
        lock(&self.0.state).inputs.clone()
    }

    /// The number of requests that the rule answered.
    #[must_use]
    pub fn count(&self) -> usize {
        lock(&self.0.state).inputs.len()
    }
}

impl<O: ServedOperation> fmt::Debug for Rule<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule")
            .field("operation", &O::NAME)
            .field("count", &self.count())
            .finish_non_exhaustive()
    }
}

/// What a rule does about a request: answers it, or has a reason not to.
type Decision = Result<Result<Response<Bytes>, TransportError>, RuleState>;

/// A rule for any operation.
pub(super) trait AnyRule: Send + Sync {
    /// Answers a request of the operation with this ID.
    ///
    /// # Errors
    ///
    /// If the answer cannot be serialized.
    fn answer(&self, operation: TypeId, input: &AnyInput) -> Result<Decision, Problem>;

    /// The state of the rule if not all of its answers were used.
    fn unused(&self) -> Option<RuleState>;
}

impl<O: ServedOperation> Inner<O> {
    fn state(&self, reason: impl Into<String>) -> RuleState {
        RuleState { operation: O::NAME, place: self.place, reason: reason.into() }
    }
}

impl<O: ServedOperation> AnyRule for Inner<O> {
    fn answer(&self, operation: TypeId, input: &AnyInput) -> Result<Decision, Problem> {
        let input = input.value.downcast_ref::<O::Input>().filter(|_| operation == TypeId::of::<O>());
        let Some(input) = input else { return Ok(Err(self.state("is for another operation"))) };
        if !(self.condition)(input) {
            return Ok(Err(self.state("does not match")));
        }
        let mut state = lock(&self.state);
        let Some(answer) = state.answers.next() else {
            let reason = if state.answers.is_empty() { "has no answer" } else { "is used up" };
            return Ok(Err(self.state(reason)));
        };
        state.inputs.push(input.clone());
        // The function may use the mock and the rule.
        drop(state);
        let written = match &answer {
            Answer::Written(response) => (**response).clone(),
            Answer::Computed(compute) => compute(input),
            Answer::Lost(kind) => return Ok(Ok(Err((*kind).into()))),
        };
        written
            .map(|response| Ok(Ok(response)))
            .map_err(|error| Problem::Unwritable(self.state(error.to_string())))
    }

    fn unused(&self) -> Option<RuleState> {
        let state = lock(&self.state);
        let (done, all) = (state.answers.done(), state.answers.len());
        let (count, answers) = (state.inputs.len(), if all == 1 { "answer" } else { "answers" });
        (done < all || all == 0).then(|| {
            let requests = if count == 1 { "request" } else { "requests" };
            self.state(format!("got {count} {requests} and used {done} of {all} {answers}"))
        })
    }
}
