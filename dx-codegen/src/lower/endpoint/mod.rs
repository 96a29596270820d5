//! Where a service is, by region.

mod rule_set;
mod table;
#[cfg(test)]
mod tests;

use super::Lowering;
use crate::ir;
use dx_model::{Diagnostic, Diagnostics, Shape};
use dx_runtime::http::{Endpoint, EndpointVariant, Partition};
use rule_set::{Odd, RuleSet};

/// A URL, or why there is none.
type Outcome = Result<String, String>;

impl Lowering<'_> {
    /// The endpoints of the service: those that its rule set gives, or else those that its prefix stands for. `None`
    /// where requests are not wanted, or the model does not say that this is a service of AWS.
    pub(super) fn endpoint(&self, diagnostics: &mut Diagnostics) -> Option<ir::Endpoint> {
        self.protocol.filter(|_| self.http)?;
        let service = self.model.shape(&self.closure.service)?;
        let rules = by_rule_set(service, diagnostics).or_else(|| by_prefix(service))?;
        Some(ir::Endpoint { rules })
    }
}

fn by_rule_set(service: &Shape, diagnostics: &mut Diagnostics) -> Option<Vec<ir::EndpointRule>> {
    let rules = RuleSet::of(service.traits.endpoint_rule_set()?).and_then(|rule_set| {
        let outcome = |region: &str, variant| rule_set.outcome(region, variant);
        let rules = table::rules(&rule_set.regions(), outcome)?;
        warn_of_what_is_not_followed(&rule_set, service, diagnostics);
        Ok(rules)
    });
    match rules {
        Ok(rules) => Some(rules),
        Err(Odd { span, message }) => {
            let message = format!("the endpoint rule set is left aside: {message}");
            let warning = Diagnostic::warning(message).at(span).of(&service.id);
            diagnostics
                .push(warning.help("endpoints are those that AWS has for services without a rule set"));
            None
        }
    }
}

/// Says which parts of the rules make no difference here, and do so elsewhere.
fn warn_of_what_is_not_followed(rule_set: &RuleSet<'_>, service: &Shape, diagnostics: &mut Diagnostics) {
    for (built_in, span) in rule_set.unknown_built_ins() {
        let message = format!(
            "the endpoint rules ask for `{built_in}`, which dx does not know: endpoints are those for its default"
        );
        let warning = Diagnostic::warning(message).at(span).of(&service.id);
        diagnostics
            .push(warning.help("where that is not the right endpoint, give clients an `endpoint_url`"));
    }
    if let Some(span) = rule_set.auth_schemes() {
        let message = "the endpoint rules say how requests are signed (`authSchemes`), which is not followed: they are \
                       signed for the region of the client, by `aws.auth#sigv4`";
        let warning = Diagnostic::warning(message).at(span).of(&service.id);
        diagnostics.push(warning.help(
            "for endpoints that are signed for another region, use a client of that region with their `endpoint_url`",
        ));
    }
}

/// The endpoints of a service that has no rules of its own.
fn by_prefix(service: &Shape) -> Option<Vec<ir::EndpointRule>> {
    let prefix = service.traits.endpoint_prefix()?;
    let outcome = |region: &str, variant: EndpointVariant| {
        let partition = Partition::of(region);
        if variant.dual_stack && !partition.supports_dual_stack {
            return Ok(Err("its partition has no dual-stack endpoints".to_owned()));
        }
        if variant.fips && !partition.supports_fips {
            return Ok(Err("its partition has no FIPS endpoints".to_owned()));
        }
        let fips = if variant.fips { "-fips" } else { "" };
        let suffix = if variant.dual_stack { partition.dual_stack_dns_suffix } else { partition.dns_suffix };
        let url = format!("https://{prefix}{fips}.{region}.{suffix}");
        Endpoint::new(&url).map(|_| Ok(url))
    };
    table::rules(&[], outcome).ok()
}
