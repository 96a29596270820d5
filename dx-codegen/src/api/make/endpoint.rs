//! Where a service is.

use super::Maker;
use crate::api::{EndpointFacts, Function, Impl, Item, Kind, Role, RustType};
use crate::ir::EndpointRule;
use crate::output::Module;

impl Maker<'_> {
    pub(super) fn endpoint(self) -> Option<Item> {
        let endpoint = self.service.endpoint.as_ref()?;
        let facts = EndpointFacts { rules: endpoint.rules.iter().map(rule).collect() };
        let condition = self.condition(Module::Endpoint, "Endpoint");
        let mut item = Item::new(Module::Endpoint, "Endpoint", Kind::Endpoint(facts), condition);
        item.functions = functions().into_iter().map(|function| function.only(&item.condition)).collect();
        let target = RustType::new("::dx_runtime::http::Endpoint");
        item.impls.push(Impl::new("::std::ops::Deref", item.condition.clone()).with("Target", target));
        Some(item)
    }
}

fn functions() -> [Function; 3] {
    let text = || RustType::new("&str");
    let made = |name| {
        let result = "::std::result::Result<super::Endpoint, ::dx_runtime::http::EndpointError>";
        Function::new(name, Role::Common, RustType::new(result))
    };
    let variant = RustType::new("::dx_runtime::http::EndpointVariant");
    [
        made("new").takes("url", text()),
        made("regional").takes("region", text()),
        made("regional_with").takes("region", text()).takes("variant", variant),
    ]
}

/// A rule as text: for which variants and where, and what follows.
fn rule(rule: &EndpointRule) -> String {
    let variants = [(rule.variant.fips, "fips"), (rule.variant.dual_stack, "dual-stack")];
    let variants = variants.into_iter().filter_map(|(is_so, name)| is_so.then_some(name));
    let places = rule.partitions.iter().chain(&rule.regions).map(String::as_str);
    let when: Vec<_> = variants.chain(places).collect();
    let when = if when.is_empty() { "otherwise".to_owned() } else { when.join(" ") };
    match &rule.outcome {
        Ok(url) => format!("{when}: {url}"),
        Err(reason) => format!("{when}: none, since {reason}"),
    }
}
