//! Structures, including errors.

use super::{Derivation, deprecation, types, values, wire};
use crate::api::{
    Argument, Condition, ErrorFacts, Field, Function, Impl, Item, Kind, Origin, Presence, Receiver, Role,
    RustType, StructureFacts,
};
use crate::ir::{self, Debug, ErrorShape, Structure, StructureId, TypeId};
use crate::names::compound_name;
use crate::output::Module;
use crate::render;

impl Derivation<'_> {
    pub(super) fn structures(self) -> Vec<Item> {
        self.service.types.structures().map(|(id, structure)| self.structure(id, structure)).collect()
    }

    fn structure(self, id: StructureId, structure: &Structure) -> Item {
        let module = if structure.error { Module::Errors } else { Module::Types };
        let condition = self.condition(module, &structure.name);
        let mut item = Item::new(module, &structure.name, self.kind(id, structure), condition);
        item.origin = Some(Origin::shape(&structure.id));
        item.deprecated = deprecation(&structure.docs);
        item.sensitive = structure.debug == Debug::Redacted;
        item.fields = self.fields(id, structure);
        item.functions = self.functions(id, structure);
        if structure.has_default() {
            item.implement(&["::std::default::Default"]);
        }
        item.impls.extend(self.serde(&structure.name));
        item.impls.extend(self.validated(TypeId::Structure(id)));
        item.impls.extend(self.tagged_impls(id));
        item.impls.extend(self.input_impls(id));
        item
    }

    fn kind(self, id: StructureId, structure: &Structure) -> Kind {
        let facts = facts(structure.usage, structure.recursive);
        match self.service.error_shapes.get(&id) {
            Some(error) => Kind::Error(facts, self.error_facts(error)),
            None => Kind::Structure(facts),
        }
    }

    fn error_facts(self, error: &ErrorShape) -> ErrorFacts {
        ErrorFacts {
            code: error.code.clone(),
            message: error.message.map(|field| self.member(field)),
            sensitive_message: error.redacts_message,
            retryable: error.retryable,
            throttling: error.throttling,
        }
    }

    fn fields(self, id: StructureId, structure: &Structure) -> Vec<Field> {
        let fields = self.service.fields(id).map(|(field, wire)| self.field(structure, field, wire));
        fields.chain(structure.error.then(meta)).collect()
    }

    fn field(self, structure: &Structure, field: &ir::Field, wire: &ir::WireMember) -> Field {
        let all = &self.service.types;
        Field {
            name: field.name.clone(),
            origin: Some(Origin::member(&structure.id, &field.member)),
            ty: types::field(all, field),
            presence: match &field.presence {
                ir::Presence::Required => Presence::Required,
                ir::Presence::Default(literal) => Presence::Default(values::text(all, literal)),
                ir::Presence::Optional => Presence::Optional,
            },
            boxed: field.boxed,
            sensitive: field.redacted,
            deprecated: deprecation(&field.docs),
            wire: Some(wire::member(Some(&field.ty), wire)),
        }
    }

    fn functions(self, id: StructureId, structure: &Structure) -> Vec<Function> {
        let mut functions = Vec::new();
        if render::has_builder(self.service, structure) {
            let builder = RustType::of_service(&compound_name(&structure.name, "Builder"));
            let condition = self.condition(Module::Builders, &structure.name);
            functions.push(Function::new("builder", Role::Builder, builder).only(&condition));
        }
        if self.index.validated_inputs.contains(&id) {
            functions.extend(validate(&self.condition(Module::Validate, &structure.name)));
        }
        functions
    }

    /// The `From` implementations of tagged structures.
    fn tagged_impls(self, id: StructureId) -> Vec<Impl> {
        let types = &self.service.types;
        let tagged = self.index.tagged.get(&id).into_iter().flatten();
        let cases = tagged.flat_map(|tagged| &tagged.cases);
        let from = |case: &ir::Case| {
            let ir::Type::Structure(payload) = types.field(case.field).ty else { return None };
            let condition = self.condition(Module::Tagged, &types[id].name);
            let payload = RustType::of_service(&types[payload].name);
            let from = Impl::new(format!("::std::convert::From<{}>", payload.as_str()), condition);
            Some(Impl { origin: Some(self.member(case.field)), ..from })
        };
        cases.filter_map(from).collect()
    }
}

/// The field that dx adds to errors.
fn meta() -> Field {
    Field {
        name: "meta".to_owned(),
        origin: None,
        ty: RustType::new("::dx_runtime::ErrorMeta"),
        presence: Presence::Added,
        boxed: false,
        sensitive: false,
        deprecated: None,
        wire: None,
    }
}

pub(super) fn facts(usage: ir::Usage, recursive: bool) -> StructureFacts {
    StructureFacts { sent: usage.sent, received: usage.received, recursive }
}

fn validate(condition: &Condition) -> [Function; 2] {
    let checked = || {
        let output = RustType::new("::std::result::Result<(), ::dx_runtime::validate::Violations>");
        Function::new("validate", Role::Validate, output).on(Receiver::Reference).only(condition)
    };
    let checks = Argument { name: "checks", ty: RustType::new("::dx_runtime::validate::Checks") };
    [checked(), Function { name: "validate_with".to_owned(), arguments: vec![checks], ..checked() }]
}
