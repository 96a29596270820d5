use super::{Auth, Selected};
use std::borrow::Cow;

/// What a signature is good for, and how the path is written in it.
#[derive(Debug, PartialEq)]
pub(in crate::client) struct SigningScope<'a> {
    /// Of the service.
    pub(in crate::client) name: &'a str,
    /// One, or for `sigv4a` several with commas between them.
    pub(in crate::client) region: Cow<'a, str>,
    /// Whether the path is encoded twice, if the service has it so.
    pub(in crate::client) double_encode_path: bool,
    /// Whether the path is normalized, if the service has it so.
    pub(in crate::client) normalize_path: bool,
}

impl<'a> SigningScope<'a> {
    /// What the endpoint says of the scheme, and else the `name` that the service has in its traits, and the `region` of the
    /// client.
    pub(in crate::client) fn new(selected: Selected<'a>, name: &'a str, region: &'a str) -> Self {
        let Selected { auth, scheme: Some(scheme) } = selected else {
            return Self { name, region: region.into(), double_encode_path: true, normalize_path: true };
        };
        let region = match auth {
            Auth::SigV4a if !scheme.signing_region_set.is_empty() => {
                scheme.signing_region_set.join(",").into()
            }
            _ => scheme.signing_region.as_deref().unwrap_or(region).into(),
        };
        Self {
            name: scheme.signing_name.as_deref().unwrap_or(name),
            region,
            double_encode_path: !scheme.disable_double_encoding,
            normalize_path: !scheme.disable_normalize_path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::AuthScheme;

    fn scope(auth: Auth, scheme: Option<&AuthScheme>) -> (&str, Cow<'_, str>, bool) {
        let scope = SigningScope::new(Selected { auth, scheme }, "of-trait", "of-client");
        (scope.name, scope.region, scope.double_encode_path)
    }

    #[test]
    fn what_the_endpoint_says_goes_before_what_the_model_and_the_client_say() {
        assert_eq!(scope(Auth::SigV4, None), ("of-trait", "of-client".into(), true));
        let nothing = AuthScheme { name: "sigv4".into(), ..AuthScheme::default() };
        assert_eq!(scope(Auth::SigV4, Some(&nothing)), ("of-trait", "of-client".into(), true));
        let all = AuthScheme {
            signing_name: Some("s3-outposts".into()),
            signing_region: Some("us-west-2".into()),
            disable_double_encoding: true,
            ..nothing
        };
        assert_eq!(scope(Auth::SigV4, Some(&all)), ("s3-outposts", "us-west-2".into(), false));
    }

    #[test]
    fn an_asymmetric_signature_is_for_the_regions_of_the_endpoint_or_that_of_the_client() {
        let regions = |regions: &[&'static str]| AuthScheme {
            name: "sigv4a".into(),
            signing_region_set: regions.iter().map(|&region| region.into()).collect(),
            ..AuthScheme::default()
        };
        assert_eq!(scope(Auth::SigV4a, Some(&regions(&["*"]))).1, "*");
        assert_eq!(scope(Auth::SigV4a, Some(&regions(&["us-east-1", "eu-*"]))).1, "us-east-1,eu-*");
        assert_eq!(scope(Auth::SigV4a, Some(&regions(&[]))).1, "of-client");
        assert_eq!(scope(Auth::SigV4a, None).1, "of-client");
    }
}
