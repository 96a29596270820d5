//! Which operation a request is for.

use super::ServedOperation;
use crate::percent::decode;
use ::http::{HeaderMap, Request, Uri};

/// How a request matches an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The decoded labels of the path, by the members' names for serde.
    pub(crate) labels: Vec<(&'static str, String)>,
    /// How specific the pattern is: of two that match, the greater one is meant.
    pub(crate) rank: (usize, usize, usize),
}

/// Matches requests of protocols without HTTP bindings.
pub(in crate::test_util) fn exact_route(matches: bool) -> Option<Route> {
    matches.then(Route::default)
}

/// Matches requests by method and URI, as Smithy's trait `http` defines it.
pub(in crate::test_util) fn bound_route<O: ServedOperation>(
    request: &Request<impl AsRef<[u8]>>,
) -> Option<Route> {
    if request.method() != O::HTTP.method {
        return None;
    }
    let (path, query) = O::HTTP.uri.split_once('?').unwrap_or((O::HTTP.uri, ""));
    let literals: Vec<_> = query.split('&').filter(|literal| !literal.is_empty()).collect();
    if !literals.iter().all(|literal| has_literal(request.uri(), literal)) {
        return None;
    }
    let mut route = match O::HTTP.has_bucket.then(|| bucket_in_host(request)).flatten() {
        Some(bucket) => match_path(path, &with_bucket(bucket, request.uri().path()))?,
        None => match_path(path, request.uri().path())?,
    };
    route.rank.2 = literals.len();
    Some(route)
}

/// Whether the query has an entry as the pattern has it: `list-type=2` or `acl`, which may also be sent as `acl=`.
fn has_literal(uri: &Uri, literal: &str) -> bool {
    let mut entries = uri.query().unwrap_or_default().split('&');
    entries.any(|entry| entry == literal || entry.strip_suffix('=') == Some(literal))
}

fn match_path(pattern: &'static str, path: &str) -> Option<Route> {
    let pattern: Vec<&'static str> = pattern.split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    let mut route = Route::default();
    let mut at = 0;
    for (index, segment) in pattern.iter().enumerate() {
        let Some(label) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
            if path.get(at) != Some(segment) {
                return None;
            }
            at += 1;
            route.rank.0 += 1;
            continue;
        };
        // A greedy label takes what the segments after it leave.
        let (name, end) = match label.strip_suffix('+') {
            Some(name) => (name, path.len().checked_sub(pattern.len() - index - 1)?),
            None => (label, at + 1),
        };
        let value = path.get(at..end)?.join("/");
        if value.is_empty() {
            return None;
        }
        route.labels.push((name, decode(&value)?));
        route.rank.1 += usize::from(name == label);
        at = end;
    }
    (at == path.len()).then_some(route)
}

/// The bucket in a host name such as `photos.s3.eu-west-1.amazonaws.com`. Clients use such names with the endpoints of
/// Amazon S3 only; with others, the bucket is in the path.
fn bucket_in_host<B>(request: &Request<B>) -> Option<&str> {
    let host = request.uri().host().or_else(|| host_header(request.headers()))?;
    let end = [".s3.", ".s3-"].iter().filter_map(|mark| host.rfind(mark)).max()?;
    host.get(..end)
}

fn host_header(headers: &HeaderMap) -> Option<&str> {
    headers.get(::http::header::HOST)?.to_str().ok()
}

fn with_bucket(bucket: &str, path: &str) -> String {
    if path == "/" { format!("/{bucket}") } else { format!("/{bucket}{path}") }
}

#[cfg(test)]
mod tests {
    use super::{Route, bucket_in_host, match_path};
    use ::http::Request;

    fn labels(pattern: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
        match_path(pattern, path).map(|Route { labels, .. }| labels)
    }

    #[test]
    fn labels_are_decoded_segments_and_never_empty() {
        let found = labels("/tags/{Arn}/x", "/tags/a%2Fb%20c/x");
        assert_eq!(found, Some(vec![("Arn", "a/b c".to_owned())]));
        for path in ["/tags//x", "/tags/a/b/x", "/tags/a", "/tags/a/x/", "/tag/a/x", "/tags/%ff/x"] {
            assert_eq!(labels("/tags/{Arn}/x", path), None, "{path}");
        }
        assert_eq!(labels("/", "/"), Some(Vec::new()));
    }

    #[test]
    fn a_greedy_label_takes_all_segments_but_those_after_it() {
        let found = |path| labels("/{Bucket}/{Key+}/acl", path).map(|found| found[1].1.clone());
        assert_eq!(found("/b/x//y%2F/acl").as_deref(), Some("x//y/"));
        assert_eq!(found("/b/acl"), None);
        assert_eq!(found("/b/x"), None);
    }

    #[test]
    fn the_more_specific_pattern_has_the_higher_rank() {
        let rank = |pattern| match_path(pattern, "/a/b").map(|route| route.rank);
        assert!(rank("/a/{B}") > rank("/{A}/{B}"));
        assert!(rank("/{A}/{B}") > rank("/{A+}"));
        assert!(rank("/a/b") > rank("/a/{B}"));
    }

    #[test]
    fn a_bucket_is_in_the_host_of_amazon_s3_only() {
        let request = |uri: &str| Request::builder().uri(uri).body(()).unwrap();
        let bucket = |uri: &str| bucket_in_host(&request(uri)).map(str::to_owned);
        assert_eq!(bucket("https://my.photos.s3.eu-west-1.amazonaws.com/k").as_deref(), Some("my.photos"));
        assert_eq!(bucket("https://photos.s3-accelerate.amazonaws.com/k").as_deref(), Some("photos"));
        assert_eq!(bucket("https://s3.eu-west-1.amazonaws.com/k"), None);
        assert_eq!(bucket("http://localhost:9000/photos/k"), None);
    }
}
