//! How the service finds out who calls: the authentication traits of service and operations.

use crate::ir::{ApiKey, ApiKeyLocation, Auth, Call, ServiceAuth};
use dx_model::{ApiKeyPlace, Diagnostic, Diagnostics, Model, Node, Shape, Traits};

/// The schemes that clients have, by the traits that stand for them.
const SUPPORTED: [(&str, Auth); 5] = [
    ("aws.auth#sigv4", Auth::SigV4),
    ("aws.auth#sigv4a", Auth::SigV4a),
    ("smithy.api#httpApiKeyAuth", Auth::HttpApiKey),
    ("smithy.api#httpBasicAuth", Auth::HttpBasic),
    ("smithy.api#httpBearerAuth", Auth::HttpBearer),
];

/// The schemes of Smithy and AWS that they don't have. A model may define more.
const UNSUPPORTED: [&str; 3] =
    ["aws.auth#cognitoUserPools", "aws.auth#sigv4s3express", "smithy.api#httpDigestAuth"];

/// How an operation can be authenticated.
pub(super) struct Schemes<'m> {
    /// In order of preference; empty where clients have none of the schemes.
    pub usable: Vec<Auth>,
    /// The ids of those that clients don't have, or that the service does not have.
    pub others: Vec<&'m str>,
}

impl<'m> Schemes<'m> {
    pub fn of(model: &Model, service: &'m Shape, operation: &'m Shape) -> Self {
        let named = operation.traits.auth().or_else(|| service.traits.auth());
        let named = named.unwrap_or_else(|| all_of(model, &service.traits));
        let may_go_without = named.is_empty() || operation.traits.is_optional_auth();
        let mut schemes = Self { usable: Vec::new(), others: Vec::new() };
        for id in named {
            match supported(id).filter(|_| service.traits.has(id)) {
                Some(auth) => schemes.usable.push(auth),
                None => schemes.others.push(id),
            }
        }
        schemes.usable.extend(may_go_without.then_some(Auth::None));
        schemes
    }
}

/// The traits of the service that stand for schemes, in the order that Smithy gives them: that of their ids.
fn all_of<'m>(model: &Model, service: &'m Traits) -> Vec<&'m str> {
    let is_defined = |id| model.shape(id).is_some_and(|shape| shape.traits.has("smithy.api#authDefinition"));
    let ids = service.iter().map(|(id, _)| id);
    let is_scheme = |id: &str| supported(id).is_some() || UNSUPPORTED.contains(&id);
    let mut ids: Vec<_> =
        ids.filter(|id| is_scheme(id.as_str()) || is_defined(id)).map(|id| id.as_str()).collect();
    ids.sort_unstable();
    ids
}

fn supported(id: &str) -> Option<Auth> {
    SUPPORTED.iter().find(|(supported, _)| *supported == id).map(|(_, auth)| *auth)
}

/// What the client of a service has to know to make these calls.
pub(super) fn service_auth(service: &Shape, calls: &[Call], diagnostics: &mut Diagnostics) -> ServiceAuth {
    let traits = &service.traits;
    let is_used = |auth| calls.iter().any(|call| call.auth.contains(&auth));
    let is_aws = is_aws(traits);
    let signing_name = traits.signing_name().or_else(|| traits.sigv4a_signing_name()).unwrap_or_default();
    let sigv4a_signing_name = traits.sigv4a_signing_name().filter(|name| *name != signing_name);
    // Credentials of AWS are looked for when they are needed.
    let can_ask = !is_aws && !is_used(Auth::None);
    let required = SUPPORTED.into_iter().map(|(_, auth)| auth).filter(|auth| can_ask && is_used(*auth));
    ServiceAuth {
        is_aws,
        signing_name: signing_name.to_owned(),
        sigv4a_signing_name: sigv4a_signing_name.map(str::to_owned),
        bearer: is_used(Auth::HttpBearer),
        basic: is_used(Auth::HttpBasic),
        api_key: is_used(Auth::HttpApiKey).then(|| api_key(service, diagnostics)).flatten(),
        required: required.collect(),
    }
}

/// Whether a service is one of AWS, or is called as these are: it has their trait, is signed, or has endpoint rules that ask
/// for what they have.
fn is_aws(service: &Traits) -> bool {
    let rules = ["smithy.rules#endpointRuleSet", "smithy.rules#endpointBdd"];
    service.has("aws.api#service")
        || service.signing_name().is_some()
        || service.sigv4a_signing_name().is_some()
        || rules.iter().filter_map(|id| service.get(id)).any(asks_for_aws)
}

/// Whether a parameter of endpoint rules is filled from what clients of AWS have.
fn asks_for_aws(rules: &Node) -> bool {
    let parameters = rules.get("parameters").and_then(Node::as_object).unwrap_or_default();
    let built_ins = parameters.iter().filter_map(|(_, parameter)| parameter.get("builtIn")?.as_str());
    built_ins.into_iter().any(|name| name.starts_with("AWS::"))
}

fn api_key(service: &Shape, diagnostics: &mut Diagnostics) -> Option<ApiKey> {
    let (key, span) = service.traits.api_key_auth()?;
    let mut refuse = |message: String| {
        diagnostics.push(Diagnostic::error(message).at(span).of(&service.id));
    };
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let location = match key.place {
        ApiKeyPlace::Header if key.name.is_empty() || !key.name.chars().all(is_token) => {
            refuse(format!(
                "the trait `smithy.api#httpApiKeyAuth` has `{}` as a header, which can't be one",
                key.name
            ));
            return None;
        }
        ApiKeyPlace::Header => ApiKeyLocation::Header,
        ApiKeyPlace::Query if key.scheme.is_some() => {
            refuse(
                "the trait `smithy.api#httpApiKeyAuth` has a `scheme`, which is for keys in headers only"
                    .to_owned(),
            );
            return None;
        }
        ApiKeyPlace::Query => ApiKeyLocation::Query,
    };
    Some(ApiKey { name: key.name.to_owned(), location, scheme: key.scheme.map(str::to_owned) })
}
