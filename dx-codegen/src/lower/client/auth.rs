//! How the service finds out who calls: the authentication traits of service and operations.

use crate::ir::{ApiKey, Auth, Call, ServiceAuth};
use dx_model::{ApiKeyPlace, Diagnostic, Diagnostics, Model, Node, Shape, SkipReason, Traits};
use std::collections::BTreeSet;

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

/// How the operations of a service are authenticated, and what there is to warn of.
pub(super) struct Authentication<'m> {
    service: &'m Shape,
    /// The schemes of operations that name none themselves.
    of_service: Schemes<'m>,
    /// The names of the operations that no client calls.
    uncalled: Vec<&'m str>,
    uncalled_by: PassedOver<'m>,
    called_by: PassedOver<'m>,
}

/// Schemes that clients don't have, or that the service does not have.
#[derive(Default)]
struct PassedOver<'m> {
    ids: BTreeSet<&'m str>,
    /// Whether those of the service are among them.
    inherited: bool,
}

impl<'m> Authentication<'m> {
    pub fn new(model: &Model, service: &'m Shape) -> Self {
        let ids = service.traits.auth().unwrap_or_else(|| all_of(model, &service.traits));
        Self {
            service,
            of_service: Schemes::new(ids, service),
            uncalled: Vec::new(),
            uncalled_by: PassedOver::default(),
            called_by: PassedOver::default(),
        }
    }

    /// The schemes of an operation, in order of preference; empty where clients have none of them.
    pub fn of(&mut self, operation: &'m Shape) -> Vec<Auth> {
        let own = operation.traits.auth().map(|ids| Schemes::new(ids, self.service));
        let mut usable = own.as_ref().unwrap_or(&self.of_service).usable.clone();
        if operation.traits.is_optional_auth() && !usable.contains(&Auth::None) {
            usable.push(Auth::None);
        }
        if usable.is_empty() {
            self.uncalled.push(operation.id.name());
        }
        let passed_over = if usable.is_empty() { &mut self.uncalled_by } else { &mut self.called_by };
        match own {
            Some(own) => passed_over.ids.extend(own.others),
            None => passed_over.inherited = true,
        }
        usable
    }

    /// Names what is passed over, once for the service.
    pub fn warn(self, diagnostics: &mut Diagnostics) {
        let Self { service, of_service, uncalled, uncalled_by, called_by } = self;
        let mut warn = |message: String, skips: Option<SkipReason>| {
            let warning = Diagnostic::warning(message).at(service.span).of(&service.id);
            diagnostics.push(match skips {
                Some(reason) => warning.skips(reason),
                None => warning,
            });
        };
        if !uncalled.is_empty() {
            let (calls, ids) = (quoted(uncalled, ", "), uncalled_by.quoted(&of_service));
            let message = format!(
                "no client calls {calls}: dx does not support authentication by {ids}, or the service does not have it"
            );
            warn(message, Some(SkipReason::Authentication));
        }
        let ids = called_by.quoted(&of_service);
        if !ids.is_empty() {
            let message = format!(
                "clients don't authenticate by {ids}, which dx does not support or the service does not have, but by the \
                 other schemes of its operations"
            );
            warn(message, None);
        }
    }
}

impl<'m> PassedOver<'m> {
    fn quoted(mut self, of_service: &Schemes<'m>) -> String {
        self.ids.extend(of_service.others.iter().filter(|_| self.inherited));
        quoted(self.ids, " or ")
    }
}

fn quoted<'m>(names: impl IntoIterator<Item = &'m str>, between: &str) -> String {
    let names: Vec<_> = names.into_iter().map(|name| format!("`{name}`")).collect();
    names.join(between)
}

/// Schemes that operations name.
struct Schemes<'m> {
    usable: Vec<Auth>,
    /// The ids of those that clients don't have, or that the service does not have.
    others: Vec<&'m str>,
}

impl<'m> Schemes<'m> {
    fn new(ids: Vec<&'m str>, service: &Shape) -> Self {
        let mut schemes = Self { usable: Vec::new(), others: Vec::new() };
        if ids.is_empty() {
            schemes.usable.push(Auth::None);
        }
        for id in ids {
            match supported(id).filter(|_| service.traits.has(id)) {
                Some(auth) if schemes.usable.contains(&auth) => {}
                Some(auth) => schemes.usable.push(auth),
                None => schemes.others.push(id),
            }
        }
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
    match key.place {
        ApiKeyPlace::Header if key.name.is_empty() || !key.name.chars().all(is_token) => {
            refuse(format!(
                "the trait `smithy.api#httpApiKeyAuth` has `{}` as a header, which can't be one",
                key.name
            ));
            return None;
        }
        ApiKeyPlace::Query if key.scheme.is_some() => {
            refuse(
                "the trait `smithy.api#httpApiKeyAuth` has a `scheme`, which is for keys in headers only"
                    .to_owned(),
            );
            return None;
        }
        ApiKeyPlace::Header | ApiKeyPlace::Query => {}
    }
    Some(ApiKey { name: key.name.to_owned(), place: key.place, scheme: key.scheme.map(str::to_owned) })
}
