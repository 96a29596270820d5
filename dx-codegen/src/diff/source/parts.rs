//! Optional parts of the generated code.

use super::{Comparison, Rule};
use crate::api::{Function, Impl, Item, Kind, Role};
use crate::{Availability, Part};

impl Comparison<'_> {
    /// Compares which parts are generated, and their features.
    pub(super) fn parts(&mut self) {
        let (old, new) = (&self.sides.old.api.parts, &self.sides.new.api.parts);
        for part in Part::ALL {
            let summary = part.summary();
            let found = match (old.get(*part), new.get(*part)) {
                (Some(_), None) => Some((Rule::PartRemoved, format!("{summary} are no longer generated"))),
                (None, Some(_)) => Some((Rule::FeatureAdded, format!("{summary} are generated too"))),
                (Some(before), Some(Availability::Feature(feature)))
                    if *before != Availability::Feature(feature.clone()) =>
                {
                    let message = format!("{summary} need the feature `{feature}`");
                    Some((Rule::FeatureGated, message))
                }
                _ => None,
            };
            if let Some((rule, message)) = found {
                let finding = self.sides.finding(rule, (None, None), Some(part.name().to_owned()), message);
                self.found.push(finding);
            }
        }
    }

    /// Whether only one side has any of these parts.
    fn is_other(&self, parts: &[Part]) -> bool {
        let has = |api: &crate::api::Api| parts.iter().any(|part| api.parts.contains(*part));
        has(&self.sides.old.api) != has(&self.sides.new.api)
    }

    /// Whether an item belongs to a part that only one side has.
    pub(super) fn is_of_other_part(&self, item: &Item) -> bool {
        self.is_other(match &item.kind {
            Kind::Client { asynchronous: true } => &[Part::Client],
            Kind::Client { asynchronous: false } => &[Part::Blocking],
            Kind::Service(_) | Kind::Waiter(_) | Kind::ClientContext => Part::CLIENTS,
            Kind::Endpoint(_) | Kind::EndpointParams => &[Part::Http],
            _ => return false,
        })
    }

    /// Whether a function belongs to a part that only one side has.
    pub(super) fn is_function_of_other_part(&self, function: &Function) -> bool {
        self.is_other(match function.role {
            Role::Request | Role::Response | Role::EndpointParams => &[Part::Http],
            Role::Validate => &[Part::Validate],
            _ => return false,
        })
    }

    /// Whether an implementation belongs to a part that only one side has.
    pub(super) fn is_impl_of_other_part(&self, it: &Impl) -> bool {
        let of = it.of.as_str();
        self.is_other(if of.contains("::dx_runtime::serde::") {
            &[Part::Serde]
        } else if of.contains("::dx_runtime::validate::") {
            &[Part::Validate]
        } else if of.contains("::dx_runtime::client::") {
            Part::CLIENTS
        } else {
            return false;
        })
    }
}
