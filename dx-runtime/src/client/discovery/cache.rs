use super::Identifiers;
use crate::http::Endpoint;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// How many endpoints are kept, as the specification has it.
const MAX_ENTRIES: usize = 1000;
/// How long the service is not asked again after it could not be asked.
const QUIET: Duration = Duration::from_secs(60);

/// What an endpoint is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::client) struct Key {
    pub(in crate::client) access_key_id: String,
    pub(in crate::client) region: String,
    /// `""` where the endpoint does not depend on the operation.
    pub(in crate::client) operation: &'static str,
    pub(in crate::client) identifiers: Identifiers,
}

/// The endpoints that a service told of, until shortly before they expire.
///
/// Whoever comes while someone asks for a new one goes on with the old one, or waits where there is none.
#[derive(Default)]
pub(in crate::client) struct Cache {
    kept: Mutex<HashMap<Key, Entry>>,
    /// Held by who asks the service.
    pub(in crate::client) asking: asyncband::mutex::Mutex<()>,
}

#[derive(Clone)]
struct Entry {
    /// `None` for the service's endpoint in the region, as none was discovered.
    endpoint: Option<Endpoint>,
    renew_at: SystemTime,
    expires_at: SystemTime,
}

/// What is known of an endpoint.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::client) enum Known {
    /// It is good. `None` is the service's endpoint in the region.
    Good(Option<Endpoint>),
    /// It is good yet, and expires soon.
    Aging(Option<Endpoint>),
    /// It has expired.
    Expired(Option<Endpoint>),
    Nothing,
}

impl Cache {
    /// What is known at the time `now`.
    pub(in crate::client) fn get(&self, key: &Key, now: SystemTime) -> Known {
        match self.kept().get(key).cloned() {
            Some(Entry { endpoint, renew_at, .. }) if now < renew_at => Known::Good(endpoint),
            Some(Entry { endpoint, expires_at, .. }) if now < expires_at => Known::Aging(endpoint),
            Some(Entry { endpoint, .. }) => Known::Expired(endpoint),
            None => Known::Nothing,
        }
    }

    /// Keeps an endpoint that is good for a time from `now` on. It is renewed in the last tenth of that.
    pub(in crate::client) fn keep(&self, key: Key, endpoint: Endpoint, period: Duration, now: SystemTime) {
        let after = |time| now.checked_add(time).unwrap_or(now);
        let (renew_at, expires_at) = (after(period - period / 10), after(period));
        self.insert(key, Entry { endpoint: Some(endpoint), renew_at, expires_at }, now);
    }

    /// Goes on with `endpoint`, or with the one in the region, for a while, as the service could not be asked.
    pub(in crate::client) fn keep_old(&self, key: Key, endpoint: Option<Endpoint>, now: SystemTime) {
        let until = now.checked_add(QUIET).unwrap_or(now);
        self.insert(key, Entry { endpoint, renew_at: until, expires_at: until }, now);
    }

    /// Forgets an endpoint that is no longer valid. It may be that there is another one already.
    pub(in crate::client) fn evict(&self, key: &Key, used: &Endpoint) {
        let mut kept = self.kept();
        if kept.get(key).is_some_and(|entry| entry.endpoint.as_ref() == Some(used)) {
            kept.remove(key);
        }
    }

    fn insert(&self, key: Key, entry: Entry, now: SystemTime) {
        let mut kept = self.kept();
        if kept.len() >= MAX_ENTRIES && !kept.contains_key(&key) {
            kept.retain(|_, entry| now < entry.expires_at);
            let oldest = || kept.iter().min_by_key(|(_, entry)| entry.expires_at).map(|(key, _)| key.clone());
            if kept.len() >= MAX_ENTRIES
                && let Some(oldest) = oldest()
            {
                kept.remove(&oldest);
            }
        }
        kept.insert(key, entry);
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<Key, Entry>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(identifier: usize) -> Key {
        Key {
            access_key_id: "AKIDEXAMPLE".to_owned(),
            region: "eu-west-1".to_owned(),
            operation: "",
            identifiers: vec![("Id", identifier.to_string())],
        }
    }

    fn endpoint(name: &str) -> Endpoint {
        Endpoint::new(&format!("https://{name}.example.com")).unwrap()
    }

    #[test]
    fn an_endpoint_is_renewed_before_it_expires() {
        let (cache, now) = (Cache::default(), SystemTime::UNIX_EPOCH);
        cache.keep(key(0), endpoint("cell"), Duration::from_secs(600), now);
        let cell = || Some(endpoint("cell"));
        for (seconds, known) in [
            (0, Known::Good(cell())),
            (539, Known::Good(cell())),
            (540, Known::Aging(cell())),
            (599, Known::Aging(cell())),
            (600, Known::Expired(cell())),
        ] {
            assert_eq!(cache.get(&key(0), now + Duration::from_secs(seconds)), known, "{seconds}");
        }
        assert_eq!(cache.get(&key(1), now), Known::Nothing);
    }

    #[test]
    fn only_the_endpoint_that_was_used_is_evicted() {
        let (cache, now) = (Cache::default(), SystemTime::UNIX_EPOCH);
        cache.keep(key(0), endpoint("new"), Duration::from_secs(600), now);
        cache.evict(&key(0), &endpoint("old"));
        assert_eq!(cache.get(&key(0), now), Known::Good(Some(endpoint("new"))));
        cache.evict(&key(0), &endpoint("new"));
        assert_eq!(cache.get(&key(0), now), Known::Nothing);
    }

    #[test]
    fn no_more_than_a_thousand_are_kept_and_the_first_to_expire_go_first() {
        let (cache, now) = (Cache::default(), SystemTime::UNIX_EPOCH);
        for number in 0..1001 {
            let period = Duration::from_secs(60 * (1 + number as u64));
            cache.keep(key(number), endpoint("cell"), period, now);
        }
        assert_eq!(cache.kept().len(), MAX_ENTRIES);
        assert_eq!(cache.get(&key(0), now), Known::Nothing);
        assert_ne!(cache.get(&key(1), now), Known::Nothing);
        // All but two have expired.
        cache.keep(key(2000), endpoint("cell"), QUIET, now + Duration::from_secs(60 * 1000));
        assert_eq!(cache.kept().len(), 2);
    }
}
