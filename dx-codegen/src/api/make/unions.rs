//! Unions.

use super::{Derivation, deprecation, structures, types, wire};
use crate::api::{Function, Item, Kind, Origin, Receiver, Role, RustType, Variant};
use crate::ir::{self, Debug, TypeId, Union, UnionId, UnionVariant};
use crate::output::Module;

/// The type of unknown variants.
const UNKNOWN: &str = "UnknownVariant";

impl Derivation<'_> {
    pub(super) fn unions(self) -> Vec<Item> {
        let unions = self.service.types.unions().map(|(id, union)| self.union(id, union));
        let unknown = (!self.service.types.unions.is_empty()).then(|| self.unknown_variant());
        unions.chain(unknown).collect()
    }

    fn union(self, id: UnionId, union: &Union) -> Item {
        let condition = self.condition(Module::Types, &union.name);
        let kind = Kind::Union(structures::facts(union.usage, union.recursive));
        let mut item = Item::new(Module::Types, &union.name, kind, condition);
        item.origin = Some(Origin::shape(&union.id));
        item.deprecated = deprecation(&union.docs);
        item.sensitive = union.debug == Debug::Redacted;
        let variants = self.service.variants(id).map(|(variant, wire)| self.variant(union, variant, wire));
        let path = RustType::of_service(UNKNOWN);
        item.variants = variants.chain([Variant::unknown(path)]).collect();
        item.functions =
            union.variants.iter().filter_map(|variant| self.accessor(&item, union, variant)).collect();
        item.impls.extend(self.serde(&union.name));
        item.impls.extend(self.validated(TypeId::Union(id)));
        item
    }

    fn variant(self, union: &Union, variant: &UnionVariant, wire: &ir::WireMember) -> Variant {
        let all = &self.service.types;
        let ty = variant.ty.as_ref();
        let held = ty.map(|ty| types::boxed(types::value(all, ty), variant.boxed));
        Variant {
            origin: Some(Origin::member(&union.id, &variant.member)),
            ty: held,
            boxed: variant.boxed,
            sensitive: variant.redacted,
            deprecated: deprecation(&variant.docs),
            wire: Some(wire::member(ty, wire)),
            ..Variant::new(&variant.name)
        }
    }

    /// The method that returns the value of a variant.
    fn accessor(self, item: &Item, union: &Union, variant: &UnionVariant) -> Option<Function> {
        let value = types::value(&self.service.types, variant.ty.as_ref()?);
        let output = RustType::new(format!("::std::option::Option<&{}>", value.as_str()));
        let function = Function::new(&variant.accessor, Role::Accessor, output).on(Receiver::Reference);
        Some(function.about(Origin::member(&union.id, &variant.member)).only(&item.condition))
    }

    fn unknown_variant(self) -> Item {
        let mut item =
            Item::new(Module::Types, UNKNOWN, Kind::Unknown, self.condition(Module::Types, UNKNOWN));
        let name = Function::new("name", Role::Common, RustType::new("&str"));
        item.functions = vec![name.on(Receiver::Reference).only(&item.condition)];
        item
    }
}
