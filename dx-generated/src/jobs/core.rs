//! What both kinds of [`Jobs`](super::Jobs) do. Over the transport of a blocking client its futures are ready at once.

use super::cancel::{CancelHandle, Cancellation};
use super::error::RunError;
use super::outcome::{Cancelled, Outcome};
use super::progress::Progress;
use super::transfer_error::TransferError;
use crate::client::{CallError, Client, Transport};
use crate::{
    CancelJobError, CancelJobInput, CreateJobInput, CreateJobOutput, DataExchange, GetJobError, GetJobInput,
    GetJobOutput, StartJobError, StartJobInput, State,
};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long a pause goes on without a look at the handle that cancels.
const SLICE: Duration = Duration::from_millis(200);

/// The shortest pause between two looks at a job, whatever is set.
const MIN_PAUSE: Duration = Duration::from_millis(10);

/// What is told how far all has come.
type Callback = Arc<dyn Fn(Progress<'_>) + Send + Sync>;

/// What can be set of [`Jobs`](super::Jobs).
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) cancel: CancelHandle,
    pub(super) progress: Option<Callback>,
    pub(super) max_wait: Duration,
    pub(super) min_pause: Duration,
    pub(super) max_pause: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            cancel: CancelHandle::new(),
            progress: None,
            max_wait: Duration::from_secs(24 * 60 * 60),
            min_pause: Duration::from_secs(1),
            // A signed URL lives for a minute, and the end of its job has to be noticed before that.
            max_pause: Duration::from_secs(10),
        }
    }
}

/// The methods of both kinds of `Jobs` that set something.
macro_rules! settings {
    () => {
        /// Tells `callback` how far jobs and files have come. It is called on the thread that runs them, and should return
        /// soon.
        #[must_use]
        pub fn on_progress(mut self, callback: impl Fn(Progress<'_>) + Send + Sync + 'static) -> Self {
            self.0.settings.progress = Some(std::sync::Arc::new(callback));
            self
        }

        /// Lets `handle` cancel all that is run with this value and its clones.
        #[must_use]
        pub fn cancelled_by(mut self, handle: &CancelHandle) -> Self {
            self.0.settings.cancel = handle.clone();
            self
        }

        /// Sets how long a job is waited for, from its start. The default is 24 hours.
        #[must_use]
        pub fn max_wait(mut self, limit: Duration) -> Self {
            self.0.settings.max_wait = limit;
            self
        }

        /// Sets the pauses between two looks at a job: the first one is `shortest`, and each is twice as long as the one
        /// before, up to `longest`. The default is one second, and ten seconds. No pause is shorter than 10 milliseconds.
        #[must_use]
        pub fn pauses(mut self, shortest: Duration, longest: Duration) -> Self {
            self.0.settings.min_pause = shortest;
            self.0.settings.max_pause = longest;
            self
        }
    };
}
pub(super) use settings;

#[derive(Clone)]
pub(super) struct Core {
    client: Client<DataExchange>,
    transport: Arc<dyn Transport>,
    pub(super) settings: Settings,
}

impl Core {
    pub(super) fn new(client: &Client<DataExchange>) -> Self {
        Self { client: client.clone(), transport: client.transport(), settings: Settings::default() }
    }

    pub(super) fn transport(&self) -> &dyn Transport {
        &*self.transport
    }

    pub(super) fn tell(&self, progress: Progress<'_>) {
        if let Some(callback) = &self.settings.progress {
            callback(progress);
        }
    }

    pub(super) fn is_cancelled(&self) -> bool {
        self.settings.cancel.is_cancelled()
    }

    pub(super) fn check_interrupted(&self) -> Result<(), TransferError> {
        if self.is_cancelled() { Err(TransferError::Interrupted) } else { Ok(()) }
    }

    pub(super) async fn run(&self, number: usize, input: &CreateJobInput) -> Result<Outcome, RunError> {
        let (id, _) = self.create(number, input).await?;
        self.start(&id).await
    }

    /// Creates a job. Gives its id as well.
    pub(super) async fn create(
        &self,
        number: usize,
        input: &CreateJobInput,
    ) -> Result<(String, CreateJobOutput), RunError> {
        if self.is_cancelled() {
            return Err(RunError::Interrupted { job_id: None });
        }
        let job = self.client.send(input).await.map_err(RunError::Create)?;
        let id = job.id.clone().ok_or(RunError::Incomplete { missing: "an id" })?;
        self.tell(Progress::Created { number, job_id: &id });
        Ok((id, job))
    }

    /// Starts a job that waits, and waits for its end.
    pub(super) async fn start(&self, id: &str) -> Result<Outcome, RunError> {
        if self.is_cancelled() {
            return self.call_off(id).await;
        }
        let input = StartJobInput::builder().job_id(id).build();
        if let Err(error) = self.client.send(&input).await {
            self.check_not_started(id, error).await?;
        }
        self.wait(id).await
    }

    /// A conflict may be that of a second attempt, after the response to the first one was lost, or someone else was faster.
    async fn check_not_started(&self, id: &str, error: CallError<StartJobError>) -> Result<(), RunError> {
        match error.service_error() {
            Some(StartJobError::ConflictException(_)) => match self.get(id).await?.state {
                None | Some(State::Waiting) => Err(RunError::Start { job_id: id.to_owned(), source: error }),
                Some(_) => Ok(()),
            },
            Some(StartJobError::ResourceNotFoundException(_)) => Err(vanished(id)),
            _ => Err(RunError::Start { job_id: id.to_owned(), source: error }),
        }
    }

    /// Waits for the end of a job, in whichever state it is.
    pub(super) async fn wait(&self, id: &str) -> Result<Outcome, RunError> {
        let Settings { max_wait, min_pause, max_pause, .. } = self.settings;
        let (began, mut paused) = (Instant::now(), Duration::ZERO);
        let (mut pause, mut last) = (min_pause, None);
        loop {
            let job = self.get(id).await?;
            self.tell_state(id, job.state.as_ref(), &mut last);
            if let Some(outcome) = Outcome::of(id, &job) {
                self.tell(Progress::Ended { outcome: &outcome });
                return Ok(outcome);
            }
            if self.is_cancelled() {
                return match job.state {
                    Some(State::Waiting) => self.call_off(id).await,
                    _ => Err(RunError::Interrupted { job_id: Some(id.to_owned()) }),
                };
            }
            // The pauses count even if a transport for tests passes over them.
            let waited = began.elapsed().max(paused);
            if waited >= max_wait {
                return Err(RunError::StillRunning { job_id: id.to_owned(), state: job.state, waited });
            }
            paused += self.pause(pause.max(MIN_PAUSE).min(max_wait - waited)).await;
            pause = pause.saturating_mul(2).min(max_pause);
        }
    }

    fn tell_state(&self, id: &str, state: Option<&State>, last: &mut Option<State>) {
        if let Some(state) = state
            && last.as_ref() != Some(state)
        {
            self.tell(Progress::State { job_id: id, state });
            *last = Some(state.clone());
        }
    }

    /// Lets the time pass until it is over or all is cancelled. Gives how much of it passed.
    pub(super) async fn pause(&self, pause: Duration) -> Duration {
        let mut passed = Duration::ZERO;
        while passed < pause && !self.is_cancelled() {
            let slice = SLICE.min(pause - passed);
            self.transport.sleep(slice).await;
            passed += slice;
        }
        passed
    }

    pub(super) async fn get(&self, id: &str) -> Result<GetJobOutput, RunError> {
        let input = GetJobInput::builder().job_id(id).build();
        self.client.send(&input).await.map_err(|source| match source.service_error() {
            Some(GetJobError::ResourceNotFoundException(_)) => vanished(id),
            _ => RunError::Get { job_id: id.to_owned(), source },
        })
    }

    /// Cancels a job. That it was started before, or has ended, is no error.
    pub(super) async fn cancel(&self, id: &str) -> Result<Cancellation, RunError> {
        let input = CancelJobInput::builder().job_id(id).build();
        let Err(source) = self.client.send(&input).await else { return Ok(Cancellation::Cancelled) };
        match source.service_error() {
            Some(CancelJobError::ConflictException(_)) => match self.get(id).await?.state {
                Some(State::Cancelled) => Ok(Cancellation::Cancelled),
                None | Some(State::Waiting) => Err(RunError::Cancel { job_id: id.to_owned(), source }),
                Some(state) => Ok(Cancellation::TooLate(state)),
            },
            Some(CancelJobError::ResourceNotFoundException(_)) => Err(vanished(id)),
            _ => Err(RunError::Cancel { job_id: id.to_owned(), source }),
        }
    }

    /// Cancels a job because of the handle.
    pub(super) async fn call_off(&self, id: &str) -> Result<Outcome, RunError> {
        let outcome = match self.cancel(id).await? {
            Cancellation::Cancelled => Some(Outcome::Cancelled(Cancelled { job_id: id.to_owned() })),
            Cancellation::TooLate(_) => Outcome::of(id, &self.get(id).await?),
        };
        let outcome = outcome.ok_or_else(|| RunError::Interrupted { job_id: Some(id.to_owned()) })?;
        self.tell(Progress::Ended { outcome: &outcome });
        Ok(outcome)
    }
}

fn vanished(id: &str) -> RunError {
    RunError::Vanished { job_id: id.to_owned() }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { max_wait, min_pause, max_pause, cancel, .. } = &self.settings;
        f.debug_struct("Jobs")
            .field("client", &self.client)
            .field("max_wait", max_wait)
            .field("pauses", &(min_pause, max_pause))
            .field("cancel", cancel)
            .finish_non_exhaustive()
    }
}
