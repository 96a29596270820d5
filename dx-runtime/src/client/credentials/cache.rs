use super::{Credentials, CredentialsError, ProvideCredentials};
use crate::client::transport::BoxFuture;
use std::future::poll_fn;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// How long before they expire credentials are replaced.
const EARLY: Duration = Duration::from_secs(5 * 60);
/// How long after they were asked for they are not asked for early again.
const QUIET: Duration = Duration::from_secs(10);

/// What a caller shows who it is with, and where that comes from.
pub(in crate::client) trait Provided: Clone + PartialEq + Send + Sync + 'static {
    type Provider: ?Sized + Send + Sync;

    /// Until when it is valid.
    fn expiry(&self) -> Option<SystemTime>;

    fn provide(provider: Arc<Self::Provider>) -> BoxFuture<'static, Result<Self, CredentialsError>>;
}

impl Provided for Credentials {
    type Provider = dyn ProvideCredentials;

    fn expiry(&self) -> Option<SystemTime> {
        Self::expiry(self)
    }

    fn provide(provider: Arc<Self::Provider>) -> BoxFuture<'static, Result<Self, CredentialsError>> {
        Box::pin(async move { provider.credentials().await })
    }
}

/// Credentials of AWS that were provided.
pub(in crate::client) type CredentialsCache = IdentityCache<Credentials>;

/// Credentials or tokens that were provided, until shortly before they expire.
///
/// Whoever comes while someone is asking for new ones goes on with the old ones, or waits for the same answer, also when
/// that is an error. If the caller that asks gives up, one that waits goes on with the same request; the request is
/// cancelled when nobody waits for it any more.
pub(in crate::client) struct IdentityCache<I: Provided> {
    provider: Arc<I::Provider>,
    kept: Mutex<Kept<I>>,
    /// The request to the provider. Who holds the lock drives it.
    request: asyncband::mutex::Mutex<Option<Pending<I>>>,
    /// How many callers drive the request or wait to do so.
    callers: AtomicUsize,
}

type Answer<I> = Result<I, CredentialsError>;
type Pending<I> = BoxFuture<'static, Answer<I>>;

struct Kept<I> {
    credentials: Option<I>,
    error: Option<CredentialsError>,
    quiet_until: Option<SystemTime>,
    answers: u64,
}

impl<I> Default for Kept<I> {
    fn default() -> Self {
        Self { credentials: None, error: None, quiet_until: None, answers: 0 }
    }
}

impl<I: Provided> Kept<I> {
    fn store(&mut self, answer: &Answer<I>, now: SystemTime) {
        self.answers = self.answers.wrapping_add(1);
        self.quiet_until = now.checked_add(QUIET);
        self.error = answer.as_ref().err().cloned();
        if let Ok(credentials) = answer {
            self.credentials = Some(credentials.clone());
        }
    }

    /// The credentials that are good for a request now, and whether others should be asked for.
    fn usable(&self, now: SystemTime) -> Option<(&I, bool)> {
        let credentials = self.credentials.as_ref()?;
        let expires_within = |time: Duration| {
            credentials.expiry().is_some_and(|expiry| now.checked_add(time).is_none_or(|then| then >= expiry))
        };
        if !expires_within(EARLY) || self.quiet_until.is_some_and(|until| now < until) {
            return Some((credentials, false));
        }
        (!expires_within(Duration::ZERO)).then_some((credentials, true))
    }
}

impl<I: Provided> IdentityCache<I> {
    pub(in crate::client) fn new(provider: Arc<I::Provider>) -> Self {
        Self {
            provider,
            kept: Mutex::default(),
            request: asyncband::mutex::Mutex::new(None),
            callers: AtomicUsize::new(0),
        }
    }

    /// Credentials that are valid at the time `now`.
    pub(in crate::client) async fn get(&self, now: SystemTime) -> Answer<I> {
        let (usable, seen) = {
            let kept = self.kept();
            (kept.usable(now).map(|(credentials, is_old)| (credentials.clone(), is_old)), kept.answers)
        };
        if let Some((credentials, false)) = usable {
            return Ok(credentials);
        }
        // Dropped after the lock, which it takes when this was the last caller.
        let _caller = Caller::new(self);
        match usable {
            Some((credentials, _)) => match self.request.try_lock() {
                Some(mut request) => Ok(self.ask(&mut request, now).await.unwrap_or(credentials)),
                None => Ok(credentials),
            },
            None => {
                let mut request = self.request.lock().await;
                match self.answer_since(seen, now) {
                    Some(answer) => answer,
                    None => self.ask(&mut request, now).await,
                }
            }
        }
    }

    /// Forgets the credentials `used`, as the service says that they expired. It may be that there are others already.
    pub(in crate::client) fn invalidate(&self, used: &I) {
        let mut kept = self.kept();
        if kept.credentials.as_ref() == Some(used) {
            kept.credentials = None;
        }
    }

    /// What somebody else was told while this caller waited for its turn.
    fn answer_since(&self, seen: u64, now: SystemTime) -> Option<Answer<I>> {
        let kept = self.kept();
        if kept.answers == seen {
            return None;
        }
        let error = kept.error.clone().map(Err);
        error.or_else(|| kept.usable(now).map(|(credentials, _)| Ok(credentials.clone())))
    }

    /// Drives the request that an earlier caller gave up, or else a new one.
    async fn ask(&self, request: &mut Option<Pending<I>>, now: SystemTime) -> Answer<I> {
        let answer = poll_fn(|context| {
            // Taken out while it is polled, so that one that panics is not polled again.
            let mut pending = request.take().unwrap_or_else(|| self.start());
            let polled = pending.as_mut().poll(context);
            if polled.is_pending() {
                *request = Some(pending);
            }
            polled
        })
        .await;
        self.kept().store(&answer, now);
        answer
    }

    fn start(&self) -> Pending<I> {
        I::provide(Arc::clone(&self.provider))
    }

    fn kept(&self) -> MutexGuard<'_, Kept<I>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a caller for as long as it wants an answer. The last one to leave cancels a request that has none yet.
struct Caller<'c, I: Provided>(&'c IdentityCache<I>);

impl<'c, I: Provided> Caller<'c, I> {
    fn new(cache: &'c IdentityCache<I>) -> Self {
        cache.callers.fetch_add(1, Ordering::AcqRel);
        Self(cache)
    }
}

impl<I: Provided> Drop for Caller<'_, I> {
    fn drop(&mut self) {
        if self.0.callers.fetch_sub(1, Ordering::AcqRel) == 1
            // Held by a caller that came just now: it goes on with the request.
            && let Some(mut request) = self.0.request.try_lock()
        {
            *request = None;
        }
    }
}

#[cfg(test)]
mod tests;
