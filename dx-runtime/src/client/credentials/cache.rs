use super::{Credentials, CredentialsError, ProvideCredentials};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// How long before they expire credentials are replaced.
const EARLY: Duration = Duration::from_secs(5 * 60);
/// How long after they were asked for they are not asked for early again.
const QUIET: Duration = Duration::from_secs(10);

/// Credentials that were provided, until shortly before they expire.
///
/// Whoever comes while someone is asking for new ones goes on with the old ones, or waits for the same answer, also when
/// that is an error.
pub(in crate::client) struct CredentialsCache {
    provider: Arc<dyn ProvideCredentials>,
    kept: Mutex<Kept>,
    /// Who holds this is asking.
    turn: asyncband::mutex::Mutex<()>,
}

#[derive(Default)]
struct Kept {
    credentials: Option<Credentials>,
    error: Option<CredentialsError>,
    quiet_until: Option<SystemTime>,
    answers: u64,
}

impl Kept {
    fn store(&mut self, answer: &Result<Credentials, CredentialsError>, now: SystemTime) {
        self.answers = self.answers.wrapping_add(1);
        self.quiet_until = now.checked_add(QUIET);
        self.error = answer.as_ref().err().cloned();
        if let Ok(credentials) = answer {
            self.credentials = Some(credentials.clone());
        }
    }

    /// The credentials that are good for a request now, and whether others should be asked for.
    fn usable(&self, now: SystemTime) -> Option<(&Credentials, bool)> {
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

impl CredentialsCache {
    pub(in crate::client) fn new(provider: Arc<dyn ProvideCredentials>) -> Self {
        Self { provider, kept: Mutex::default(), turn: asyncband::mutex::Mutex::new(()) }
    }

    /// Credentials that are valid at the time `now`.
    pub(in crate::client) async fn get(&self, now: SystemTime) -> Result<Credentials, CredentialsError> {
        let (usable, seen) = {
            let kept = self.kept();
            (kept.usable(now).map(|(credentials, is_old)| (credentials.clone(), is_old)), kept.answers)
        };
        match usable {
            Some((credentials, false)) => Ok(credentials),
            Some((credentials, true)) => match self.turn.try_lock() {
                Some(_turn) => Ok(self.ask(now).await.unwrap_or(credentials)),
                None => Ok(credentials),
            },
            None => {
                let _turn = self.turn.lock().await;
                match self.answer_since(seen, now) {
                    Some(answer) => answer,
                    None => self.ask(now).await,
                }
            }
        }
    }

    /// Forgets the credentials `used`, as the service says that they expired. It may be that there are others already.
    pub(in crate::client) fn invalidate(&self, used: &Credentials) {
        let mut kept = self.kept();
        if kept.credentials.as_ref() == Some(used) {
            kept.credentials = None;
        }
    }

    /// What somebody else was told while this caller waited for its turn.
    fn answer_since(&self, seen: u64, now: SystemTime) -> Option<Result<Credentials, CredentialsError>> {
        let kept = self.kept();
        if kept.answers == seen {
            return None;
        }
        let error = kept.error.clone().map(Err);
        error.or_else(|| kept.usable(now).map(|(credentials, _)| Ok(credentials.clone())))
    }

    async fn ask(&self, now: SystemTime) -> Result<Credentials, CredentialsError> {
        let answer = self.provider.credentials().await;
        self.kept().store(&answer, now);
        answer
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
