use super::*;
use crate::client::BoxFuture;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::UNIX_EPOCH;

/// Credentials that are valid for an hour, with the number of those before them as their id.
#[derive(Debug, Default)]
struct Numbered {
    asked: AtomicU64,
    clock: AtomicU64,
    is_broken: AtomicBool,
}

impl ProvideCredentials for Numbered {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::Relaxed);
            tokio::task::yield_now().await;
            if self.is_broken.load(Ordering::Relaxed) {
                return Err(CredentialsError::new(format!("broken {number}")));
            }
            let expiry = at(self.clock.load(Ordering::Relaxed) + 3600);
            Ok(Credentials::new(number.to_string(), "secret").with_expiry(expiry))
        })
    }
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn cache() -> (Arc<Numbered>, CredentialsCache) {
    let provider = Arc::new(Numbered::default());
    (Arc::clone(&provider), CredentialsCache::new(provider))
}

async fn id(cache: &CredentialsCache, provider: &Numbered, seconds: u64) -> String {
    provider.clock.store(seconds, Ordering::Relaxed);
    cache.get(at(seconds)).await.unwrap().access_key_id().to_owned()
}

#[tokio::test]
async fn credentials_are_kept_until_five_minutes_before_they_expire() {
    let (provider, cache) = cache();
    assert_eq!(id(&cache, &provider, 0).await, "0");
    assert_eq!(id(&cache, &provider, 3299).await, "0");
    assert_eq!(id(&cache, &provider, 3300).await, "1");
    assert_eq!(id(&cache, &provider, 3301).await, "1");
    assert_eq!(id(&cache, &provider, 20_000).await, "2");
}

#[tokio::test]
async fn a_thousand_callers_ask_once() {
    let (provider, cache) = cache();
    let cache = Arc::new(cache);
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let cache = Arc::clone(&cache);
            tokio::spawn(async move { cache.get(at(0)).await.unwrap() })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().access_key_id(), "0");
    }
    assert_eq!(provider.asked.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn those_who_wait_are_told_the_same_error() {
    let (provider, cache) = cache();
    provider.is_broken.store(true, Ordering::Relaxed);
    let (one, other) = tokio::join!(cache.get(at(0)), cache.get(at(0)));
    assert_eq!(one, other);
    assert_eq!(provider.asked.load(Ordering::Relaxed), 1);
    assert_eq!(cache.get(at(0)).await.unwrap_err().to_string(), "broken 1");
}

#[tokio::test]
async fn old_credentials_are_good_while_others_are_asked_for_and_when_there_are_none() {
    let (provider, cache) = cache();
    cache.get(at(0)).await.unwrap();
    let (asking, other) = tokio::join!(cache.get(at(3400)), cache.get(at(3400)));
    assert_eq!(asking.unwrap().access_key_id(), "1");
    assert_eq!(other.unwrap().access_key_id(), "0");
    assert_eq!(provider.asked.load(Ordering::Relaxed), 2);

    let broken = Arc::new(Numbered::default());
    let cache = CredentialsCache::new(Arc::clone(&broken) as Arc<dyn ProvideCredentials>);
    cache.get(at(0)).await.unwrap();
    broken.is_broken.store(true, Ordering::Relaxed);
    for seconds in [3400, 3405, 3409] {
        assert_eq!(cache.get(at(seconds)).await.unwrap().access_key_id(), "0");
    }
    assert_eq!(broken.asked.load(Ordering::Relaxed), 2, "not asked again at once");
    assert!(cache.get(at(3600)).await.is_err());
}

#[tokio::test]
async fn what_the_service_says_is_expired_is_asked_for_anew_once() {
    let (provider, cache) = cache();
    let first = cache.get(at(0)).await.unwrap();
    cache.invalidate(&first);
    let second = cache.get(at(0)).await.unwrap();
    assert_ne!(first, second);
    cache.invalidate(&first);
    assert_eq!(cache.get(at(0)).await.unwrap(), second);
    assert_eq!(provider.asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_caller_that_is_cancelled_holds_nobody_up() {
    let (_, cache) = cache();
    {
        let mut asking = std::pin::pin!(cache.get(at(0)));
        std::future::poll_fn(|context| {
            assert!(asking.as_mut().poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
    }
    cache.get(at(0)).await.unwrap();
}

/// Answers when it is told to, and knows how often it was asked, and how often that was given up.
#[derive(Debug, Default)]
struct Gate {
    asked: AtomicU64,
    cancelled: Arc<AtomicU64>,
    is_open: AtomicBool,
}

struct CountsWhenDropped(Arc<AtomicU64>);

impl Drop for CountsWhenDropped {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl ProvideCredentials for Gate {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let pending = CountsWhenDropped(Arc::clone(&self.cancelled));
        Box::pin(async move {
            while !self.is_open.load(Ordering::Relaxed) {
                tokio::task::yield_now().await;
            }
            std::mem::forget(pending);
            Ok(Credentials::new("id", "secret"))
        })
    }
}

async fn poll_once<T>(future: std::pin::Pin<&mut impl Future<Output = T>>) {
    let mut future = Some(future);
    std::future::poll_fn(|context| {
        let future = future.take().unwrap();
        assert!(future.poll(context).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
}

#[tokio::test]
async fn a_caller_that_gives_up_leaves_the_request_to_those_who_wait() {
    let gate = Arc::new(Gate::default());
    let cache = CredentialsCache::new(Arc::clone(&gate) as Arc<dyn ProvideCredentials>);
    let (mut second, mut third) = (Box::pin(cache.get(at(0))), Box::pin(cache.get(at(0))));
    {
        let mut first = Box::pin(cache.get(at(0)));
        poll_once(first.as_mut()).await;
        poll_once(second.as_mut()).await;
        poll_once(third.as_mut()).await;
    }
    poll_once(second.as_mut()).await;
    drop(second);
    gate.is_open.store(true, Ordering::Relaxed);
    assert_eq!(third.await.unwrap().access_key_id(), "id");
    assert_eq!(gate.asked.load(Ordering::Relaxed), 1);
    assert_eq!(gate.cancelled.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn the_last_caller_that_gives_up_cancels_the_request() {
    let gate = Arc::new(Gate::default());
    let cache = CredentialsCache::new(Arc::clone(&gate) as Arc<dyn ProvideCredentials>);
    {
        let (mut first, mut second) = (Box::pin(cache.get(at(0))), Box::pin(cache.get(at(0))));
        poll_once(first.as_mut()).await;
        poll_once(second.as_mut()).await;
        drop(second);
        assert_eq!(gate.cancelled.load(Ordering::Relaxed), 0);
    }
    assert_eq!(gate.cancelled.load(Ordering::Relaxed), 1);
    gate.is_open.store(true, Ordering::Relaxed);
    cache.get(at(0)).await.unwrap();
    assert_eq!(gate.asked.load(Ordering::Relaxed), 2);
}
