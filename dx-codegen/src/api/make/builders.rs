//! Builders: the API that `dx_runtime::builder!` generates.

use super::{Derivation, types};
use crate::api::{Condition, Function, Item, Kind, Origin, Receiver, Role, RustType, TypeParameter};
use crate::ir::{Element, Field, Structure, Type, Types};
use crate::names::{compound_name, ident, option_setter_name, type_parameter_name};
use crate::output::Module;
use crate::render;

impl Derivation<'_> {
    pub(super) fn builders(self) -> Vec<Item> {
        let structures = self.service.types.structures.iter();
        let built = structures.filter(|structure| render::has_builder(self.service, structure));
        built.map(|structure| self.builder(structure)).collect()
    }

    fn builder(self, structure: &Structure) -> Item {
        let condition = self.condition(Module::Builders, &structure.name);
        let builder = Builder { types: &self.service.types, structure, condition: condition.clone() };
        let mut item = Item::new(Module::Builders, &builder.name(), Kind::Builder, condition);
        item.origin = Some(Origin::shape(&structure.id));
        item.type_parameters = builder.states().into_iter().map(state).collect();
        item.functions = builder.setters();
        item.functions.push(builder.build());
        item
    }
}

/// The type parameter for the state of a required member, with its initial state as the default.
fn state(name: String) -> TypeParameter {
    TypeParameter {
        default: Some(RustType::new("::dx_runtime::builder::Unset")),
        ..TypeParameter::new(&name)
    }
}

/// The builder of a structure.
struct Builder<'s> {
    types: &'s Types,
    structure: &'s Structure,
    condition: Condition,
}

impl Builder<'_> {
    fn name(&self) -> String {
        compound_name(&self.structure.name, "Builder")
    }

    /// The names of the type parameters.
    fn states(&self) -> Vec<String> {
        let required = self.structure.required().enumerate();
        required.map(|(index, _)| type_parameter_name(index)).collect()
    }

    /// The builder with the given states.
    fn with(&self, states: &[String]) -> RustType {
        let builder = RustType::of_service(&self.name());
        if states.is_empty() {
            builder
        } else {
            RustType::new(format!("{}<{}>", builder.as_str(), states.join(", ")))
        }
    }

    /// All setters, beginning with those of required members.
    fn setters(&self) -> Vec<Function> {
        let required =
            self.structure.required().enumerate().map(|(index, field)| self.required(index, field));
        required.chain(self.structure.not_required().flat_map(|field| self.optional(field))).collect()
    }

    fn required(&self, index: usize, field: &Field) -> Function {
        let mut states = self.states();
        let bound = self.bound(&states[index], "IsUnset", field);
        states[index] = "::dx_runtime::builder::Set".to_owned();
        let setter = self.function(&field.name, Role::SetRequired, self.with(&states));
        let setter = setter.about(self.member(field)).takes("value", argument(self.types, field));
        Function { bounds: vec![bound], ..setter }
    }

    /// The setter that takes a value, and the one that takes an `Option`.
    fn optional(&self, field: &Field) -> [Function; 2] {
        let held = types::value(self.types, &field.ty).optional();
        let setter = |name: &str, role, argument| {
            let setter = self.function(name, role, self.with(&self.states()));
            setter.about(self.member(field)).takes("value", argument)
        };
        [
            setter(&field.name, Role::SetOptional, argument(self.types, field)),
            setter(&option_setter_name(&field.name), Role::SetOption, held),
        ]
    }

    fn build(&self) -> Function {
        let bounds = self.states().into_iter().zip(self.structure.required());
        let bounds = bounds.map(|(state, field)| self.bound(&state, "IsSet", field)).collect();
        Function { bounds, ..self.function("build", Role::Build, RustType::of_service(&self.structure.name)) }
    }

    fn function(&self, name: &str, role: Role, output: RustType) -> Function {
        Function::new(name, role, output).on(Receiver::Value).only(&self.condition)
    }

    fn member(&self, field: &Field) -> Origin {
        Origin::member(&self.structure.id, &field.member)
    }

    /// The bound of a required member's state.
    fn bound(&self, state: &str, what: &str, field: &Field) -> RustType {
        let structure = RustType::of_service(&self.structure.name);
        let (structure, member) = (structure.as_str(), ident(&field.name));
        let member = format!("super::builders::member::{member}");
        RustType::new(format!("{state}: ::dx_runtime::builder::{what}<{structure}, {member}>"))
    }
}

/// The argument type of a setter.
fn argument(types: &Types, field: &Field) -> RustType {
    RustType::new(match &field.ty {
        Type::List(element) => items(&of_element(types, element)),
        Type::Map(key, element) => {
            items(&format!("({}, {})", of_value(types, key), of_element(types, element)))
        }
        ty => of_value(types, ty),
    })
}

fn items(item: &str) -> String {
    format!("impl ::std::iter::IntoIterator<Item = {item}>")
}

/// The argument type of elements. Nullable ones are given as an `Option`.
fn of_element(types: &Types, element: &Element) -> String {
    if element.sparse {
        types::element(types, element).as_str().to_owned()
    } else {
        of_value(types, &element.ty)
    }
}

fn of_value(types: &Types, ty: &Type) -> String {
    let value = types::value(types, ty);
    let value = value.as_str();
    if ty.is_primitive() { value.to_owned() } else { format!("impl ::std::convert::Into<{value}>") }
}
