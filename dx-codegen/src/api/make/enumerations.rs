//! Enumerations of strings and of integers.

use super::{Derivation, deprecation};
use crate::api::{Function, Impl, Item, Kind, Origin, Receiver, Role, RustType, Value, Variant};
use crate::ir::{self, Debug, Enumeration, Values};
use crate::output::Module;
use dx_model::ShapeId;

/// The types of unknown values.
const UNKNOWN_VALUE: &str = "UnknownValue";
const UNKNOWN_INTEGER: &str = "UnknownInteger";

impl Derivation<'_> {
    pub(super) fn enumerations(self) -> Vec<Item> {
        let all = &self.service.types.enumerations;
        let is_text = |enumeration: &&Enumeration| matches!(enumeration.values, Values::Strings(_));
        let texts = all.iter().any(|it| is_text(&it)).then(|| self.unknown_value());
        let integers = all.iter().any(|it| !is_text(&it)).then(|| self.unknown_integer());
        all.iter().map(|it| self.enumeration(it)).chain(texts).chain(integers).collect()
    }

    fn enumeration(self, enumeration: &Enumeration) -> Item {
        let condition = self.condition(Module::Enums, &enumeration.name);
        let (kind, variants) = match &enumeration.values {
            Values::Strings(values) => {
                let variants = variants(&enumeration.id, values, |text| Value::String(text.clone()));
                (Kind::Enumeration, with_unknown(variants, UNKNOWN_VALUE))
            }
            Values::Integers(values) => {
                let variants = variants(&enumeration.id, values, |integer| Value::Integer(*integer));
                (Kind::IntEnumeration, with_unknown(variants, UNKNOWN_INTEGER))
            }
        };
        let mut item = Item::new(Module::Enums, &enumeration.name, kind, condition);
        item.origin = Some(Origin::shape(&enumeration.id));
        item.deprecated = deprecation(&enumeration.docs);
        item.sensitive = enumeration.debug == Debug::Redacted;
        item.variants = variants;
        item.functions = functions(&item, enumeration);
        item.impls.extend(self.serde(&enumeration.name));
        item
    }

    fn unknown_value(self) -> Item {
        self.unknown(
            UNKNOWN_VALUE,
            Function::new("as_str", Role::Common, RustType::new("&str")).on(Receiver::Reference),
        )
    }

    fn unknown_integer(self) -> Item {
        let function = Function::new("as_i32", Role::Common, RustType::new("i32")).on(Receiver::Value);
        let mut item = self.unknown(UNKNOWN_INTEGER, function);
        item.implement(&["::std::marker::Copy"]);
        let from = format!("::std::convert::From<super::{UNKNOWN_INTEGER}>");
        let from = Impl::new(from, item.condition.clone());
        item.impls.push(Impl { implementor: Some(RustType::new("i32")), ..from });
        item
    }

    fn unknown(self, name: &str, function: Function) -> Item {
        let mut item = Item::new(Module::Enums, name, Kind::Unknown, self.condition(Module::Enums, name));
        item.functions = vec![function.only(&item.condition)];
        item.implement(&["::std::cmp::Ord", "::std::cmp::PartialOrd", "::std::hash::Hash"]);
        item
    }
}

fn variants<V>(id: &ShapeId, variants: &[ir::Variant<V>], value: impl Fn(&V) -> Value) -> Vec<Variant> {
    let variant = |variant: &ir::Variant<V>| Variant {
        origin: Some(Origin::member(id, &variant.member)),
        value: Some(value(&variant.value)),
        deprecated: deprecation(&variant.docs),
        ..Variant::new(&variant.name)
    };
    variants.iter().map(variant).collect()
}

fn with_unknown(mut variants: Vec<Variant>, unknown: &str) -> Vec<Variant> {
    variants.push(Variant::unknown(RustType::of_service(unknown)));
    variants
}

/// The functions that `enumeration!` and `int_enumeration!` generate, and the predicates from an overlay.
fn functions(item: &Item, enumeration: &Enumeration) -> Vec<Function> {
    let (name, value, values) = match enumeration.values {
        Values::Strings(_) => ("as_str", "&str", "&'static [&'static str]"),
        Values::Integers(_) => ("as_i32", "i32", "&'static [i32]"),
    };
    let value = Function::new(name, Role::Common, RustType::new(value)).on(Receiver::Reference);
    let values = Function::new("values", Role::Common, RustType::new(values));
    let predicates = enumeration.predicates.iter().map(|predicate| {
        let function = Function::new(&predicate.name, Role::Predicate, RustType::new("bool"));
        Function {
            is_const: true,
            deprecated: deprecation(&predicate.docs),
            ..function.on(Receiver::Reference)
        }
    });
    let all = [value, Function { is_const: true, ..values }].into_iter().chain(predicates);
    all.map(|function| function.only(&item.condition)).collect()
}
