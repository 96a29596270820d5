//! Warnings about traits that are not supported, one for each trait of a service.

use super::Lowering;
use crate::{Config, Part};
use dx_model::{
    Diagnostic, Diagnostics, FoundTrait, KnownTrait, Member, Shape, TraitSupport, TraitUse, Traits,
    found_traits,
};

const PAGE: &str = "docs/traits.md";

impl Lowering<'_> {
    /// Warns about traits of Smithy and AWS that dx does not know, and about those that are not supported yet, if
    /// they affect the generated code.
    pub(super) fn warn_of_traits(&self, config: &Config, diagnostics: &mut Diagnostics) {
        let Some(service) = self.model.shape(&self.closure.service) else { return };
        for found in found_traits(self.model, self.closure) {
            let (consequence, help) = match found.known {
                None => (
                    "it may change requests and responses".to_owned(),
                    format!("see {PAGE} for those that dx knows"),
                ),
                Some(KnownTrait {
                    id,
                    support: TraitSupport::NotYet { matters_to, consequence, help },
                    ..
                }) if self.is_generated(*matters_to, config) && !is_made_up_for(id, &service.traits) => {
                    ((*consequence).to_owned(), (*help).to_owned())
                }
                Some(_) => continue,
            };
            diagnostics.push(warning(&found, &consequence).help(help));
        }
    }

    /// Warns, once, about members whose values can't be expressed in the protocol.
    pub(super) fn warn_of_formless_members(&self, diagnostics: &mut Diagnostics) {
        let Some(protocol) = self.protocol.filter(|_| self.http) else { return };
        let is_formless = |member: &&Member| {
            self.model.shape(&member.target).is_some_and(|target| !protocol.has_form_for(&target.kind))
        };
        let mut formless = self.shapes().flat_map(Shape::members).filter(is_formless);
        let Some(first) = formless.next() else { return };
        let kind = self.model.shape(&first.target).map_or("value", |target| target.kind.name());
        let others = match formless.count() {
            0 => String::new(),
            1 => ", nor those of 1 other member".to_owned(),
            count => format!(", nor those of {count} other members"),
        };
        let message = format!(
            "values of `{}` can be neither sent nor received{others}: `{}` has no form for a {kind}",
            first.id,
            protocol.id(),
        );
        let warning = Diagnostic::warning(message).at(first.span).of(&first.id);
        diagnostics.push(
            warning.help("leave the member unset: requests and responses that have a value there are errors"),
        );
    }

    fn is_generated(&self, part: TraitUse, config: &Config) -> bool {
        let has_requests = self.http && self.protocol.is_some();
        let has_clients = Part::CLIENTS.iter().any(|part| config.parts.contains(*part));
        match part {
            TraitUse::Requests | TraitUse::Endpoints => has_requests,
            TraitUse::Clients => has_requests && has_clients,
        }
    }
}

/// Whether another trait of the service makes up for an unsupported one: endpoint rules replace other traits about
/// endpoints.
fn is_made_up_for(id: &str, service: &Traits) -> bool {
    let has_rules = service.endpoint_rule_set().is_some();
    match id {
        "smithy.rules#endpointBdd" => has_rules,
        _ if id.starts_with("aws.endpoints#") => has_rules,
        _ => false,
    }
}

fn warning(found: &FoundTrait<'_>, consequence: &str) -> Diagnostic {
    let what = if found.known.is_some() { "not supported yet" } else { "not known to dx" };
    let shapes = if found.count == 1 {
        "1 shape has it".to_owned()
    } else {
        format!("{} shapes have it", found.count)
    };
    let message = format!("the trait `{}` is {what} ({shapes}): {consequence}", found.id);
    Diagnostic::warning(message).at(found.value.span).of(found.first)
}
