//! The mock of a service.

mod error;
mod rule;
mod sequence;

pub use error::MockError;
pub use rule::Rule;

use super::served::{AnyInput, OperationEntry, ServedOperation, ServedService, decompressed};
use crate::client::{BoxFuture, Limits, Transport, TransportError, TransportErrorKind};
use ::http::{Request, Response};
use bytes::Bytes;
use error::Problem;
use rule::AnyRule;
use std::any::TypeId;
use std::fmt;
use std::future::ready;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A [`Transport`] that answers the requests of a generated client by typed rules. Clones share their rules and what they
/// recorded.
///
/// Rules are added by [`on`](Self::on) and tried in this order: the first one answers that is for the operation, whose
/// condition holds for the input, and whose answers are not used up. If there is none, the call fails with an error that
/// names the operation, its input and all rules; it is not retried. [`verify`](Self::verify) reports such requests, too.
///
/// Every attempt is a request: one that is retried is counted, and asks for an answer, several times.
pub struct Mock<S> {
    state: Arc<State>,
    service: PhantomData<fn() -> S>,
}

#[derive(Default)]
struct State {
    rules: Mutex<Vec<Arc<dyn AnyRule>>>,
    received: Mutex<Vec<Received>>,
    problems: Mutex<Vec<Problem>>,
}

/// A request that was read.
struct Received {
    operation: &'static str,
    id: TypeId,
    input: AnyInput,
}

/// Locks a mutex, even if a condition panicked while another thread waited.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<S: ServedService> Mock<S> {
    /// Creates a mock without rules.
    #[must_use]
    pub fn new() -> Self {
        Self { state: Arc::default(), service: PhantomData }
    }

    /// Adds a rule for requests of the operation `O` whose input satisfies `condition`. Its answers are added to the
    /// [`Rule`] that is returned.
    #[track_caller]
    pub fn on<O: ServedOperation<Service = S>>(
        &self,
        condition: impl Fn(&O::Input) -> bool + Send + Sync + 'static,
    ) -> Rule<O> {
        let rule = Rule::new(condition, Location::caller());
        lock(&self.state.rules).push(rule.share());
        rule
    }

    /// The inputs of all requests of the operation `O`, in the order in which they were received.
    #[must_use]
    pub fn inputs<O: ServedOperation<Service = S>>(&self) -> Vec<O::Input> {
        let received = lock(&self.state.received);
        let inputs = received.iter().filter_map(|request| request.input.value.downcast_ref::<O::Input>());
        inputs.cloned().collect()
    }

    /// The number of requests of the operation `O`.
    #[must_use]
    pub fn count<O: ServedOperation<Service = S>>(&self) -> usize {
        lock(&self.state.received).iter().filter(|request| request.id == TypeId::of::<O>()).count()
    }

    /// The names of the operations of all requests, in the order in which they were received.
    #[must_use]
    pub fn operations(&self) -> Vec<&'static str> {
        lock(&self.state.received).iter().map(|request| request.operation).collect()
    }

    /// Checks that every request was answered, and that all rules were used: each answer as many times as it was asked
    /// for by [`times`](Rule::times), and at least once otherwise.
    ///
    /// # Errors
    ///
    /// Returns all requests without an answer and all rules with answers that were not used.
    pub fn verify(&self) -> Result<(), MockError> {
        let mut problems = lock(&self.state.problems).clone();
        problems.extend(lock(&self.state.rules).iter().filter_map(|rule| rule.unused()).map(Problem::Unused));
        if problems.is_empty() { Ok(()) } else { Err(MockError::new(problems)) }
    }

    /// Answers a request.
    fn answer(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let answer = self.find_answer(&decompressed(request));
        answer.unwrap_or_else(|problem| {
            lock(&self.state.problems).push(problem.clone());
            Err(TransportError::new(TransportErrorKind::Other, MockError::new(vec![problem])))
        })
    }

    fn find_answer(
        &self,
        request: &Request<Bytes>,
    ) -> Result<Result<Response<Bytes>, TransportError>, Problem> {
        let entry = entry_of::<S>(request).ok_or_else(|| Problem::NoOperation {
            service: S::NAME,
            request: format!("{} {}", request.method(), request.uri().path()),
        })?;
        let input = (entry.read)(request).map_err(Problem::Unreadable)?;
        let received = Received { operation: entry.name, id: (entry.id)(), input: input.clone() };
        lock(&self.state.received).push(received);
        let rules = lock(&self.state.rules).clone();
        let mut others = Vec::new();
        for rule in &rules {
            match rule.answer((entry.id)(), &input)? {
                Ok(answer) => return Ok(answer),
                Err(reason) => others.push(reason),
            }
        }
        Err(Problem::NoRule { operation: entry.name, input: input.debug, rules: others })
    }
}

/// The operation that a request is for: the one with the most specific pattern.
fn entry_of<S: ServedService>(request: &Request<Bytes>) -> Option<&'static OperationEntry> {
    let matching = S::OPERATIONS.iter().filter_map(|entry| Some(((entry.route)(request)?.rank, entry)));
    matching.max_by_key(|(rank, _)| *rank).map(|(_, entry)| entry)
}

impl<S: ServedService> Transport for Mock<S> {
    fn send(
        &self,
        request: Request<Bytes>,
        _limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(ready(self.answer(&request)))
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}

impl<S> Clone for Mock<S> {
    fn clone(&self) -> Self {
        Self { state: Arc::clone(&self.state), service: PhantomData }
    }
}

impl<S: ServedService> Default for Mock<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> fmt::Debug for Mock<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock")
            .field("rules", &lock(&self.state.rules).len())
            .field("received", &lock(&self.state.received).len())
            .finish_non_exhaustive()
    }
}
