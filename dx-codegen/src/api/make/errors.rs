//! The error types of operations.

use super::{Derivation, deprecation};
use crate::api::{Function, Impl, Item, Kind, Origin, Receiver, Role, RustType, Variant};
use crate::ir::{ErrorVariant, Operation};
use crate::output::Module;

impl Derivation<'_> {
    pub(super) fn operation_error(self, operation: &Operation) -> Item {
        let error = &operation.error;
        let condition = self.condition(Module::Errors, &error.name);
        let mut item = Item::new(Module::Errors, &error.name, Kind::OperationError, condition);
        item.origin = Some(Origin::shape(&operation.id));
        let unknown = Variant::unknown(RustType::new("::dx_runtime::ErrorMeta"));
        item.variants = error.variants.iter().map(|it| self.error_variant(it)).chain([unknown]).collect();
        item.functions = functions().into_iter().map(|function| function.only(&item.condition)).collect();
        item.impls.extend(self.service.wire.protocol.map(|protocol| {
            let protocol = RustType::new(format!("::dx_runtime::protocol::{}", protocol.name));
            Impl::new("::dx_runtime::ServiceError", item.condition.clone()).with("Protocol", protocol)
        }));
        item
    }

    fn error_variant(self, variant: &ErrorVariant) -> Variant {
        let structure = &self.service.types[variant.structure];
        Variant {
            origin: Some(Origin::shape(&structure.id)),
            ty: Some(RustType::of_service(&structure.name)),
            deprecated: deprecation(&variant.docs),
            ..Variant::new(&variant.name)
        }
    }
}

/// The functions that `dx_runtime::operation_error!` generates.
fn functions() -> [Function; 4] {
    [("code", "&str"), ("message", OPTIONAL), ("request_id", OPTIONAL), ("is_retryable", "bool")].map(
        |(name, output)| Function::new(name, Role::Common, RustType::new(output)).on(Receiver::Reference),
    )
}

const OPTIONAL: &str = "::std::option::Option<&str>";
