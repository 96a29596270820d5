//! Operations: HTTP bindings, authentication, and the names of errors.

use super::super::pairs::Context;
use super::super::revision::of_shapes;
use super::super::{Finding, Rule};
use super::service::schemes;
use crate::api::{ErrorFacts, HttpFacts, Item, Kind};
use dx_model::{Shape, ShapeId, ShapeKind};

pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let operations = context.operations.iter();
    operations.flat_map(|(old, new)| Pair { context, old, new }.compare()).collect()
}

/// An operation of both sides.
struct Pair<'c, 'a> {
    context: &'c Context<'a>,
    old: &'a Shape,
    new: &'a Shape,
}

impl Pair<'_, '_> {
    fn compare(&self) -> Vec<Finding> {
        let mut found: Vec<_> = [self.http(), self.auth(), self.checksum(), self.compression()].into();
        found.extend(self.errors().into_iter().map(Some));
        found.into_iter().flatten().collect()
    }

    fn finding(&self, rule: Rule, what: &str) -> Finding {
        let message = format!("`{}` {what}", self.new.id.name());
        of_shapes(rule, self.old, self.new, self.context.new.path(&self.new.id), message)
    }

    fn http(&self) -> Option<Finding> {
        let (old, new) =
            (http(self.context.old.item(&self.old.id)?)?, http(self.context.new.item(&self.new.id)?)?);
        let (before, after) = (request(old), request(new));
        // A change of the protocol has a finding of its own.
        let is_same =
            before == after || self.context.sides.old.api.protocol != self.context.sides.new.api.protocol;
        (!is_same).then(|| {
            self.finding(Rule::HttpRequest, &format!("is sent as `{after}`, and no longer as `{before}`"))
        })
    }

    fn auth(&self) -> Option<Finding> {
        let sides = self.context.sides;
        let (before, after) = (schemes(sides.old, self.old), schemes(sides.new, self.new));
        // The service has a finding already.
        let of_service =
            |revision: &super::super::Revision<'_>| Some(schemes(revision, revision.service()?.0));
        let is_told =
            Some(&before) == of_service(sides.old).as_ref() && Some(&after) == of_service(sides.new).as_ref();
        let works = before.iter().all(|scheme| after.contains(scheme)) && before.first() == after.first();
        let list =
            |schemes: &[String]| if schemes.is_empty() { "nothing".to_owned() } else { schemes.join(", ") };
        (!works && !is_told).then(|| {
            let what = format!("authenticates by {}, and no longer by {}", list(&after), list(&before));
            self.finding(Rule::AuthChanged, &what)
        })
    }

    fn checksum(&self) -> Option<Finding> {
        let has = |shape: &Shape| {
            shape.traits.is_http_checksum_required() || shape.traits.is_aws_checksum_required()
        };
        (!has(self.old) && has(self.new))
            .then(|| self.finding(Rule::ChecksumRequired, "has to be sent with a checksum now"))
    }

    fn compression(&self) -> Option<Finding> {
        let count = |shape: &Shape| shape.traits.request_compression().count();
        (count(self.old) == 0 && count(self.new) > 0)
            .then(|| self.finding(Rule::CompressionAdded, "may be sent compressed now"))
    }

    fn errors(&self) -> Vec<Finding> {
        let (ShapeKind::Operation(before), ShapeKind::Operation(after)) = (&self.old.kind, &self.new.kind)
        else {
            return Vec::new();
        };
        let (sides, context) = (self.context.sides, self.context);
        let before = sides.old.errors_of(before);
        let mut found = Vec::new();
        for error in sides.new.errors_of(after) {
            let Some(same) = before.iter().find(|other| other.name() == error.name()) else {
                let what = format!("has one more error: `{}`", error.name());
                found.push(self.finding(Rule::ErrorAdded, &what));
                continue;
            };
            let codes = (facts(context.old.item(same)), facts(context.new.item(&error)));
            if let (Some(old), Some(new)) = codes
                && old.code != new.code
            {
                found.extend(self.error_code(same, &error, (&old.code, &new.code)));
            }
        }
        found
    }

    fn error_code(&self, old: &ShapeId, new: &ShapeId, (before, after): (&str, &str)) -> Option<Finding> {
        let sides = self.context.sides;
        let message = format!("the code of `{}` is {after:?}, and no longer {before:?}", new.name());
        let (old, shape) = (sides.old.model.shape(old)?, sides.new.model.shape(new)?);
        Some(of_shapes(Rule::ErrorCode, old, shape, self.context.new.path(new), message))
    }
}

fn http(item: &Item) -> Option<&HttpFacts> {
    match &item.kind {
        Kind::Operation(facts) => facts.http.as_ref(),
        _ => None,
    }
}

/// The error facts of an item.
pub(in crate::diff) fn facts(item: Option<&Item>) -> Option<&ErrorFacts> {
    match &item?.kind {
        Kind::Error(_, facts) => Some(facts),
        _ => None,
    }
}

/// Method, host prefix, path and constant headers. Names of labels are ignored.
fn request(http: &HttpFacts) -> String {
    let mut in_label = false;
    let uri = format!("{}{}", http.host, http.uri);
    let uri: String = uri
        .chars()
        .filter(|&c| {
            in_label = if c == '{' { true } else { in_label && c != '}' };
            !in_label || matches!(c, '{' | '+')
        })
        .collect();
    let headers: String = http.headers.iter().map(|(name, value)| format!(" {name}: {value}")).collect();
    format!("{} {uri}{headers}", http.method)
}
