//! Implementations for clients: calls, pages, waiters.

use super::{Derivation, types};
use crate::Part;
use crate::api::{Impl, PagesFacts, RustType};
use crate::ir::{Call, FieldRef, Operation, Pages, StructureId, Type};
use crate::output::Module;

impl<'s> Derivation<'s> {
    /// The call of an operation, if clients can call it.
    pub(super) fn call_of(self, operation: &Operation) -> Option<&'s Call> {
        self.index.calls.get(&operation.id).copied()
    }

    pub(super) fn pages_facts(self, pages: &Pages) -> PagesFacts {
        let members = |fields: &[FieldRef]| fields.iter().map(|field| self.member(*field)).collect();
        PagesFacts {
            input_token: self.member(pages.input_token),
            output_token: members(&pages.output_token),
            items: pages.items.as_deref().map(members).unwrap_or_default(),
        }
    }

    /// The implementations for the input of an operation.
    pub(super) fn input_impls(self, id: StructureId) -> Vec<Impl> {
        let calls = self.index.calls_of_input.get(&id).into_iter().flatten();
        calls.flat_map(|call| self.input_impls_of(call)).collect()
    }

    fn input_impls_of(self, call: &Call) -> Vec<Impl> {
        let name = &self.service.operation(call).name;
        let condition = self.condition(Module::Requests, name);
        let condition = condition.and(&self.service.parts.features_of(Part::CLIENTS));
        let input = Impl::new("::dx_runtime::client::Input", condition);
        let mut impls = vec![input.with("Call", RustType::of_service(name))];
        if let Some(pages) = &call.pages {
            let condition = self.condition(Module::Pages, name);
            let token = types::value(&self.service.types, &self.service.types.field(pages.input_token).ty);
            let paginated = Impl::new("::dx_runtime::client::Paginated", condition.clone());
            impls.push(paginated.with("Token", token));
            let item = pages.items.as_ref().and_then(|items| self.item_of(items));
            let paginated = Impl::new("::dx_runtime::client::PaginatedItems", condition);
            impls.extend(item.map(|item| paginated.with("Item", item)));
        }
        impls
    }

    /// The type of the elements of the list or map at the end of a path.
    fn item_of(self, path: &[FieldRef]) -> Option<RustType> {
        let all = &self.service.types;
        Some(match &all.field(*path.last()?).ty {
            Type::Map(key, element) => {
                let (key, element) = (types::value(all, key), types::element(all, element));
                RustType::new(format!("({}, {})", key.as_str(), element.as_str()))
            }
            Type::List(element) => types::element(all, element),
            other => types::value(all, other),
        })
    }
}
