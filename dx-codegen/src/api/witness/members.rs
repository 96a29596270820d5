//! Fields and variants: read, written, matched and constructed.

use super::{Writer, type_arguments};
use crate::api::{Field, Item, Presence, Role, RustType, Variant};
use crate::names::ident;

impl Writer<'_> {
    /// Checks that each field has exactly its type, by a type parameter, which prevents coercions. The pattern names
    /// all fields.
    pub(super) fn fields(&self, item: &Item) -> String {
        let (path, parameters) = (self.path(item), type_arguments(item));
        let (arguments, names): (Vec<_>, Vec<_>) = item
            .fields
            .iter()
            .enumerate()
            .map(|(index, field)| {
                (format!("value_{index}: {}", field.ty.below(self.root)), ident(&field.name))
            })
            .unzip();
        let fields = item.fields.iter().enumerate().map(|(index, field)| self.replaced(index, field));
        let pattern: Vec<_> = names.iter().map(|name| format!("{name}: _")).collect();
        format!(
            "pub fn fields{parameters}(this: &mut {path}{parameters}, {}) {{\n{}let {path} {{ {}, .. }} = this;\n}}\n",
            arguments.join(", "),
            fields.collect::<String>(),
            pattern.join(", "),
        )
    }

    fn replaced(&self, index: usize, field: &Field) -> String {
        let (name, ty) = (ident(&field.name), field.ty.below(self.root));
        format!("let _: {ty} = ::std::mem::replace(&mut this.{name}, value_{index});\n")
    }

    /// Constructs and matches each variant.
    pub(super) fn variants(&self, item: &Item) -> String {
        let path = self.path(item);
        let made: String = item.variants.iter().map(|variant| self.made(&path, variant)).collect();
        let arms: String = item.variants.iter().map(|variant| self.arm(&path, variant)).collect();
        format!("pub fn variants(this: {path}) {{\n{made}match this {{\n{arms}_ => {{}}\n}}\n}}\n")
    }

    fn made(&self, path: &str, variant: &Variant) -> String {
        let name = ident(&variant.name);
        match &variant.ty {
            Some(ty) => format!("let _: fn({}) -> {path} = {path}::{name};\n", ty.below(self.root)),
            None => format!("let _: {path} = {path}::{name};\n"),
        }
    }

    fn arm(&self, path: &str, variant: &Variant) -> String {
        let name = ident(&variant.name);
        match &variant.ty {
            Some(ty) => format!("{path}::{name}(held) => {{ let _: {} = held; }}\n", ty.below(self.root)),
            None => format!("{path}::{name} => {{}}\n"),
        }
    }

    /// Builds the structure by setting its required members in order.
    pub(super) fn built(&self, item: &Item) -> Option<String> {
        let builder = item.functions.iter().find(|function| function.role == Role::Builder)?;
        let path = self.path(item);
        let required = item.fields.iter().filter(|field| field.presence == Presence::Required);
        let (arguments, setters): (Vec<_>, Vec<_>) = required
            .enumerate()
            .map(|(index, field)| {
                let argument = format!("value_{index}: {}", self.unboxed(&field.ty));
                (argument, format!(".{}(value_{index})", ident(&field.name)))
            })
            .unzip();
        Some(format!(
            "pub fn built({}) -> {path} {{ <{path}>::{}(){}.build() }}\n",
            arguments.join(", "),
            ident(&builder.name),
            setters.concat(),
        ))
    }

    /// The argument of the setter for a field of this type.
    fn unboxed(&self, ty: &RustType) -> String {
        let ty = ty.below(self.root);
        let held = ty.strip_prefix("::std::boxed::Box<").and_then(|held| held.strip_suffix('>'));
        held.map(str::to_owned).unwrap_or(ty)
    }
}
