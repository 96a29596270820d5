use super::{Auth, AuthError};
use crate::http::AuthScheme;

/// The scheme that a request is authenticated by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::client) struct Selected<'e> {
    pub(in crate::client) auth: Auth,
    /// What the endpoint says about it.
    pub(in crate::client) scheme: Option<&'e AuthScheme>,
}

/// Why no scheme was selected.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::client) enum Unselected {
    /// The client was given nothing of what these schemes ask for.
    NoIdentity(Vec<Auth>),
    /// Nothing that the client could be given would do.
    Impossible(AuthError),
}

/// Selects the scheme of a request: of those that the `operation` has, in order of preference, and the `endpoint` takes, the
/// first for which the client `has` what it needs. Those that are `preferred` go first, in their order.
///
/// An endpoint without schemes takes any. Which kind of signature it is made by, if it is one, is for the endpoint's rules to
/// say, which know more than a model's traits; so signatures that they name take the place of those that the operation has.
/// `Auth::None` needs no word of the endpoint.
pub(in crate::client) fn select<'e>(
    operation: &[Auth],
    endpoint: &'e [AuthScheme],
    preferred: &[Auth],
    has: impl Fn(Auth) -> bool,
) -> Result<Selected<'e>, Unselected> {
    let usable = |selected: &Selected<'e>| selected.auth.missing_feature().is_none() && has(selected.auth);
    let first = preferred.iter().find_map(|preferred| {
        candidates(operation, endpoint).find(|candidate| candidate.auth == *preferred && usable(candidate))
    });
    match first.or_else(|| candidates(operation, endpoint).find(usable)) {
        Some(selected) => Ok(selected),
        None => Err(explain(operation, endpoint)),
    }
}

/// The schemes that operation and endpoint agree on, in order of preference.
fn candidates<'a, 'e: 'a>(
    operation: &'a [Auth],
    endpoint: &'e [AuthScheme],
) -> impl Iterator<Item = Selected<'e>> + 'a {
    let first_signature = operation.iter().position(|auth| auth.is_signature());
    operation.iter().enumerate().flat_map(move |(at, &auth)| {
        let is_free = auth == Auth::None || endpoint.is_empty();
        let replaces = auth.is_signature() && !is_free;
        let named = endpoint.iter().filter_map(move |scheme| {
            let named = Auth::of_endpoint(&scheme.name)?;
            let fits = match replaces {
                true => named.is_signature() && first_signature == Some(at),
                false => named == auth && !is_free,
            };
            fits.then_some(Selected { auth: named, scheme: Some(scheme) })
        });
        is_free.then_some(Selected { auth, scheme: None }).into_iter().chain(named)
    })
}

#[cold]
fn explain(operation: &[Auth], endpoint: &[AuthScheme]) -> Unselected {
    let all: Vec<_> = candidates(operation, endpoint).map(|candidate| candidate.auth).collect();
    let possible: Vec<_> = all.iter().copied().filter(|auth| auth.missing_feature().is_none()).collect();
    if !possible.is_empty() {
        return Unselected::NoIdentity(possible);
    }
    let missing = all.iter().find_map(|auth| Some(AuthError::MissingFeature(*auth, auth.missing_feature()?)));
    Unselected::Impossible(missing.unwrap_or_else(|| AuthError::OtherSchemes {
        endpoint: endpoint.iter().map(|scheme| scheme.name.clone().into_owned()).collect(),
        operation: operation.to_vec(),
    }))
}

#[cfg(test)]
mod tests {
    use super::Auth::{HttpApiKey, HttpBasic, HttpBearer, None as NoAuth, SigV4, SigV4a};
    use super::*;

    fn endpoint(names: &[&'static str]) -> Vec<AuthScheme> {
        names.iter().map(|&name| AuthScheme { name: name.into(), ..AuthScheme::default() }).collect()
    }

    fn selected(operation: &[Auth], names: &[&'static str], has: &[Auth]) -> Result<Auth, Unselected> {
        let endpoint = endpoint(names);
        let has = |auth| auth == NoAuth || has.contains(&auth);
        select(operation, &endpoint, &[], has).map(|selected| selected.auth)
    }

    #[test]
    fn the_first_scheme_that_the_client_can_use_is_taken() {
        let operation = [HttpApiKey, HttpBasic, HttpBearer];
        assert_eq!(selected(&operation, &[], &[HttpBearer, HttpBasic]), Ok(HttpBasic));
        assert_eq!(selected(&operation, &[], &[HttpBearer]), Ok(HttpBearer));
        assert_eq!(selected(&operation, &[], &[]), Err(Unselected::NoIdentity(operation.to_vec())));
    }

    #[test]
    fn an_operation_may_go_without_if_the_model_says_so() {
        assert_eq!(selected(&[HttpBearer, NoAuth], &[], &[]), Ok(NoAuth));
        assert_eq!(selected(&[HttpBearer, NoAuth], &["bearer"], &[]), Ok(NoAuth));
        assert_eq!(selected(&[HttpBearer, NoAuth], &[], &[HttpBearer]), Ok(HttpBearer));
        assert_eq!(selected(&[NoAuth], &["sigv4"], &[HttpBearer]), Ok(NoAuth));
    }

    #[test]
    fn preferred_schemes_go_first_in_their_order_as_far_as_they_can_be_used() {
        let has_both = |auth| matches!(auth, HttpBearer | HttpBasic);
        let preferred =
            |preferred: &[Auth]| select(&[HttpBasic, HttpBearer], &[], preferred, has_both).unwrap().auth;
        assert_eq!(preferred(&[HttpBearer]), HttpBearer);
        assert_eq!(preferred(&[HttpApiKey]), HttpBasic);
        assert_eq!(preferred(&[HttpApiKey, HttpBearer, HttpBasic]), HttpBearer);
        assert_eq!(preferred(&[HttpBasic, HttpBearer]), HttpBasic);
    }

    #[cfg(feature = "sigv4a")]
    #[test]
    fn of_the_signatures_that_the_endpoint_takes_the_preferred_one_is_made() {
        let endpoint = endpoint(&["sigv4a", "sigv4"]);
        let auth = |preferred: &[Auth]| select(&[SigV4], &endpoint, preferred, |_| true).unwrap().auth;
        assert_eq!(auth(&[]), SigV4a);
        assert_eq!(auth(&[SigV4, SigV4a]), SigV4);
    }

    #[test]
    fn schemes_that_the_endpoint_does_not_take_are_left_out() {
        assert_eq!(
            selected(&[HttpApiKey, HttpBearer], &["bearer"], &[HttpApiKey, HttpBearer]),
            Ok(HttpBearer)
        );
        let error = selected(&[HttpBearer], &["sigv4-s3express"], &[HttpBearer]).unwrap_err();
        let Unselected::Impossible(error) = error else { panic!("{error:?}") };
        let said = error.to_string();
        assert!(said.contains("set `disable_s3_express_session_auth`"), "{said}");
        assert!(said.contains("`smithy.api#httpBearerAuth`") && said.contains("`sigv4-s3express`"), "{said}");
    }

    #[cfg(feature = "sigv4")]
    #[test]
    fn what_the_endpoint_says_of_a_signature_comes_with_it() {
        let endpoint = endpoint(&["sigv4-s3express", "sigv4"]);
        let selected = select(&[SigV4], &endpoint, &[], |_| true).unwrap();
        assert_eq!(selected, Selected { auth: SigV4, scheme: Some(&endpoint[1]) });
        let selected = select(&[SigV4], &[], &[], |_| true).unwrap();
        assert_eq!(selected, Selected { auth: SigV4, scheme: None });
    }

    #[cfg(feature = "sigv4a")]
    #[test]
    fn the_endpoint_decides_which_kind_of_signature_it_is() {
        let signatures = [SigV4, SigV4a];
        assert_eq!(selected(&[SigV4], &["sigv4a"], &signatures), Ok(SigV4a));
        assert_eq!(selected(&[SigV4, SigV4a], &["sigv4a", "sigv4"], &signatures), Ok(SigV4a));
        assert_eq!(selected(&[SigV4a, SigV4], &["sigv4"], &signatures), Ok(SigV4));
        assert_eq!(selected(&[SigV4a, SigV4], &[], &signatures), Ok(SigV4a));
        assert_eq!(selected(&[HttpBearer, SigV4], &["sigv4a"], &signatures), Ok(SigV4a));
    }

    #[cfg(not(feature = "sigv4a"))]
    #[test]
    fn a_signature_that_needs_a_feature_is_passed_over_and_named_if_there_is_no_other() {
        #[cfg(feature = "sigv4")]
        assert_eq!(selected(&[SigV4a, SigV4], &[], &[SigV4, SigV4a]), Ok(SigV4));
        let error = selected(&[SigV4], &["sigv4a"], &[SigV4, SigV4a]).unwrap_err();
        assert_eq!(error, Unselected::Impossible(AuthError::MissingFeature(SigV4a, "sigv4a")));
    }
}
