//! A program that uses the complete API, and compiles only against that.
//!
//! Each item has a module, so that errors name the item. All types are annotated, so that none is inferred.

mod functions;
mod members;

use super::{Api, Impl, Item};
use functions::{function, in_angles, type_arguments};

/// The program for a service whose module is at the path `root`.
pub(super) fn witness(api: &Api, root: &str, shadowed: &[&str]) -> String {
    let writer = Writer { root, shadowed };
    api.items.iter().map(|item| writer.item(item)).collect()
}

/// The context of all parts of the program.
struct Writer<'a> {
    root: &'a str,
    shadowed: &'a [&'a str],
}

impl Writer<'_> {
    fn item(&self, item: &Item) -> String {
        let mut parts = vec![self.paths(item), self.impls(item)];
        parts.extend(item.kind.is_unit().then(|| self.unit(item)));
        parts.extend((!item.fields.is_empty()).then(|| self.fields(item)));
        parts.extend((!item.variants.is_empty()).then(|| self.variants(item)));
        parts.extend(self.built(item));
        if !item.functions.is_empty() {
            let functions: String =
                item.functions.iter().map(|it| function(item, &self.path(item), it, self.root)).collect();
            parts.push(format!("pub mod functions {{\n{functions}}}\n"));
        }
        format!("pub mod {}_{} {{\n{}}}\n\n", item.module, item.name, parts.concat())
    }

    /// All public paths of the item.
    fn paths_of(&self, item: &Item) -> Vec<String> {
        let is_there =
            |path: &String| !self.shadowed.iter().any(|module| path.starts_with(&format!("{module}::")));
        let paths = item.paths().into_iter().filter(is_there);
        paths.map(|path| format!("{}::{path}", self.root)).collect()
    }

    /// A path of the item, with the default type arguments.
    fn path(&self, item: &Item) -> String {
        self.paths_of(item).into_iter().next().unwrap_or_default()
    }

    /// Checks that all paths denote the same type.
    fn paths(&self, item: &Item) -> String {
        let (first, arguments) = (self.path(item), type_arguments(item));
        let line = |(index, path): (usize, String)| {
            if item.kind.is_trait() {
                return format!("pub fn path_{index}<T: {first}>(value: T) -> impl {path} {{ value }}\n");
            }
            format!(
                "pub fn path_{index}{arguments}(value: {first}{arguments}) -> {path}{arguments} {{ value }}\n"
            )
        };
        self.paths_of(item).into_iter().enumerate().map(line).collect()
    }

    fn impls(&self, item: &Item) -> String {
        let path = self.path(item);
        if item.kind.is_trait() {
            let implementations = item.impls.iter().enumerate();
            return implementations.map(|(index, it)| self.implementation(index, item, it)).collect();
        }
        let auto = format!("{{ fn of<T: Send + Sync + Unpin + 'static>() {{}} of::<{path}>(); }}\n");
        let lines: String = item.impls.iter().map(|it| self.implements(item, &path, it)).collect();
        format!("pub fn implements() {{\n{auto}{lines}}}\n")
    }

    fn implements(&self, item: &Item, path: &str, it: &Impl) -> String {
        let lifetimes = item.type_parameters.iter().filter(|parameter| parameter.name.starts_with('\''));
        let lifetimes: String = lifetimes.map(|parameter| format!("{}, ", parameter.name)).collect();
        let implementor = it.implementor.as_ref().map_or(path.to_owned(), |ty| ty.below(self.root));
        let (of, types) = (it.of.below(self.root), &it.types);
        let types: Vec<_> =
            types.iter().map(|(name, ty)| format!("{name} = {}", ty.below(self.root))).collect();
        let types = if types.is_empty() { String::new() } else { format!("<{}>", types.join(", ")) };
        format!("{{ fn of<{lifetimes}T: {of}{types}>() {{}} of::<{implementor}>(); }}\n")
    }

    /// An implementation of the item, which is a trait, with type parameters.
    fn implementation(&self, index: usize, item: &Item, it: &Impl) -> String {
        let names: Vec<_> = it.type_parameters.iter().map(|parameter| parameter.name.clone()).collect();
        format!(
            "pub fn implements_{index}{}() {{\n{}}}\n",
            in_angles(&names),
            self.implements(item, &self.path(item), it)
        )
    }

    /// Constructs a unit structure.
    fn unit(&self, item: &Item) -> String {
        let path = self.path(item);
        format!("pub const UNIT: {path} = {path};\n")
    }
}
