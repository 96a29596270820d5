//! Where a service is.

use super::Derivation;
use crate::api::{EndpointFacts, Function, Impl, Item, Kind, Role, RustType};
use crate::ir::Param;
use crate::output::Module;

impl Derivation<'_> {
    pub(super) fn endpoint(self) -> Option<Item> {
        let endpoint = self.service.endpoint.as_ref()?;
        let facts = EndpointFacts { rules: endpoint.params.iter().map(param).collect() };
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

/// A parameter of the rules as text: its name, and where clients have its value from.
fn param(param: &Param) -> String {
    let required = if param.required && param.default.is_none() { " (required)" } else { "" };
    if param.settings.is_empty() {
        format!("by {}{required}", param.name)
    } else {
        format!("by {}{required}: {}", param.name, param.settings.join(", "))
    }
}
