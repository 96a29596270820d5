//! What generated code has that is public.

use crate::Facts;
use crate::data::deprecated;
use crate::macros::Macros;
use crate::text::{short, signature, tokens};
use dx_codegen::FileSet;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, ItemMacro, ItemTrait, TraitItem, Visibility};

pub fn facts(files: &FileSet) -> Facts {
    let root = syn::parse_file(files.get("mod.rs").unwrap()).unwrap().items;
    let mut walk = Walk {
        macros: Macros::read(),
        conditions: BTreeMap::new(),
        exported: BTreeSet::new(),
        homes: BTreeMap::new(),
        facts: Facts::new(),
    };
    walk.modules(&root, &[]);
    let parsed: Vec<_> = files
        .files()
        .filter(|(path, _)| *path != "mod.rs")
        .map(|(path, text)| {
            let module = path.split(['/', '.']).next().unwrap().to_owned();
            (module, syn::parse_file(text).unwrap().items)
        })
        .collect();
    for (module, items) in &parsed {
        items.iter().for_each(|item| walk.home(module, item));
    }
    for (module, items) in &parsed {
        items.iter().for_each(|item| walk.item(module, item));
    }
    walk.facts
}

/// Features of the crate, as the data has them.
pub fn condition(mut all: Vec<String>) -> String {
    all.sort();
    all.dedup();
    if all.is_empty() { String::new() } else { format!(" [{}]", all.join(", ")) }
}

fn cfgs(attributes: &[Attribute]) -> Vec<String> {
    let cfgs = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    cfgs.map(|cfg| tokens(&cfg.meta).split('"').skip(1).step_by(2).collect::<Vec<_>>().join("|")).collect()
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| tokens(&attribute.meta) == "doc(hidden)")
}

fn is_public_item(item: &Item) -> bool {
    is_public(match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Mod(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Use(item) => &item.vis,
        _ => return true,
    })
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

struct Walk {
    macros: Macros,
    /// The features that each module needs.
    conditions: BTreeMap<String, Vec<String>>,
    /// The modules of which everything can be named at the root, too.
    exported: BTreeSet<String>,
    /// The path of each type and trait, by its name; clients have the same in two modules.
    homes: BTreeMap<String, String>,
    facts: Facts,
}

impl Walk {
    /// The features of modules, through the macros that guard them.
    fn modules(&mut self, items: &[Item], outer: &[String]) {
        for item in items {
            match item {
                Item::Mod(item) => {
                    let all = [outer, &cfgs(&item.attrs)].concat();
                    self.conditions.insert(item.ident.to_string(), all);
                }
                Item::Use(item) if is_public(&item.vis) => {
                    let path = item.tree.to_token_stream().to_string().replace(' ', "");
                    let module = path.strip_prefix("self::").and_then(|path| path.strip_suffix("::*"));
                    self.exported.insert(module.unwrap_or_else(|| panic!("{path}")).to_owned());
                }
                Item::Macro(item) => {
                    let group = item.mac.tokens.clone().into_iter().find_map(|token| match token {
                        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                            Some(group.stream())
                        }
                        _ => None,
                    });
                    let inner: syn::File = syn::parse2(group.unwrap()).unwrap();
                    self.modules(&inner.items, &[outer, &cfgs(&item.attrs)].concat());
                }
                _ => panic!("{}", tokens(item)),
            }
        }
    }

    fn home(&mut self, module: &str, item: &Item) {
        let name = match item {
            Item::Struct(item) => item.ident.to_string(),
            Item::Enum(item) => item.ident.to_string(),
            Item::Trait(item) => item.ident.to_string(),
            Item::Macro(item) if is(item, "builder") => builder(&item.mac.tokens).name,
            _ => return,
        };
        self.homes.insert(name.clone(), format!("{module}::{name}"));
    }

    /// The path of a type that an item of this module names.
    fn path(&self, module: &str, name: &str) -> String {
        if name == "Client" && matches!(module, "client" | "blocking") {
            return format!("{module}::Client");
        }
        self.homes.get(name).unwrap_or_else(|| panic!("no type {name}")).clone()
    }

    fn add(&mut self, fact: String) {
        self.facts.insert(fact);
    }

    fn condition(&self, module: &str, attributes: &[Attribute]) -> String {
        condition([self.conditions[module].clone(), cfgs(attributes)].concat())
    }

    fn item(&mut self, module: &str, item: &Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let path = self.ty(module, &item.ident.to_string(), "struct", &item.attrs);
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let (name, ty) = (field.ident.as_ref().unwrap(), tokens(&field.ty));
                    self.add(format!(
                        "{path} field {name}: {ty}{}",
                        deprecated(has(&field.attrs, "deprecated"))
                    ));
                }
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let path = self.ty(module, &item.ident.to_string(), "enum", &item.attrs);
                for variant in &item.variants {
                    let held = match &variant.fields {
                        Fields::Unit => String::new(),
                        fields => tokens(fields),
                    };
                    let deprecated = deprecated(has(&variant.attrs, "deprecated"));
                    self.add(format!("{path} variant {}{held}{deprecated}", variant.ident));
                }
            }
            Item::Trait(item) if is_public(&item.vis) => self.trait_item(module, item),
            Item::Impl(item) => self.implementation(module, item),
            Item::Macro(item) => self.macro_call(module, item),
            Item::Mod(item) if is_public(&item.vis) => assert!(is_hidden(&item.attrs), "{}", item.ident),
            // Anything else that is public has to be read here and be in the data first.
            other => assert!(!is_public_item(other), "{}", tokens(other)),
        }
    }

    fn trait_item(&mut self, module: &str, item: &ItemTrait) {
        let (name, condition) = (item.ident.to_string(), self.condition(module, &item.attrs));
        let path = self.path(module, &name);
        self.defined(&path, "trait", &condition);
        for item in &item.items {
            let TraitItem::Fn(function) = item else { panic!("{}", tokens(item)) };
            let deprecated = deprecated(has(&function.attrs, "deprecated"));
            self.add(format!("{path} {}{deprecated}{condition}", signature(&function.sig, "Self")));
        }
    }

    /// A type or a trait, with where it can be named.
    fn defined(&mut self, path: &str, words: &str, condition: &str) {
        self.add(format!("{path} {words}{condition}"));
        if self.exported.contains(path.split("::").next().unwrap()) {
            self.add(format!("{path} at the root"));
        }
    }

    /// A type with its derives; its path.
    fn ty(&mut self, module: &str, name: &str, word: &str, attributes: &[Attribute]) -> String {
        let (path, condition) = (self.path(module, name), self.condition(module, attributes));
        let open = if has(attributes, "non_exhaustive") { " non_exhaustive" } else { "" };
        self.defined(&path, &format!("{word}{open}"), &condition);
        for derive in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let derived = tokens(&derive.parse_args::<TokenStream>().unwrap());
            derived
                .split(',')
                .filter(|of| !of.is_empty())
                .for_each(|of| self.add(format!("{path} impl {of}{condition}")));
        }
        path
    }

    fn implementation(&mut self, module: &str, item: &ItemImpl) {
        let (ty, condition) = (tokens(&item.self_ty), self.condition(module, &item.attrs));
        let Some((of, _)) = &item.trait_ else {
            let path = self.path(module, &ty);
            for function in public_functions(item) {
                let deprecated = deprecated(has(&function.attrs, "deprecated"));
                self.add(format!("{path} {}{deprecated}{condition}", signature(&function.sig, &ty)));
            }
            return;
        };
        let of = tokens(of);
        if ty == "i32" || ty.starts_with("Builder<") {
            return self.add(format!("foreign impl {of} for {ty}{condition}"));
        }
        let path = self.path(module, &ty);
        self.add(format!("{path} impl {of}{condition}"));
        for item in &item.items {
            if let ImplItem::Type(item) = item {
                self.add(format!("{path} type {of}::{}={}", item.ident, tokens(&item.ty)));
            }
        }
    }

    fn macro_call(&mut self, module: &str, item: &ItemMacro) {
        let name = item.mac.path.segments.last().unwrap().ident.to_string();
        // The server's side of operations is for the runtime's test kit: it adds no names to the API.
        if name.starts_with("served_") {
            return;
        }
        let condition = self.condition(module, &item.attrs);
        if name == "builder" {
            return self.builder(&builder(&item.mac.tokens), &condition);
        }
        if name == "call" {
            let types = tokens(&item.mac.tokens);
            let (operation, rest) = types.split_once('[').unwrap();
            self.traits(module, &name, "$operation", operation, &condition);
            return self.traits(module, &name, "$input", rest.split_once(']').unwrap().0, &condition);
        }
        let names = names(&item.mac.tokens);
        let ty = names[0].clone();
        if let Some(functions) = functions(&name, &names) {
            let path = self.path(module, &ty);
            return functions.iter().for_each(|line| self.add(format!("{path} fn {line} {condition}")));
        }
        self.traits(module, &name, "$type", &ty, &condition);
        if name == "operation_error" && !item.mac.tokens.to_string().starts_with(&format!("{ty} by ")) {
            // dx knows none of the service's protocols.
            self.facts.remove(&format!("{} impl ServiceError{condition}", self.path(module, &ty)));
        }
        let path = self.path(module, &ty);
        for function in self.macros.functions(&name) {
            self.add(format!("{path} {}{condition}", signature(&function, &ty)));
        }
    }

    fn traits(&mut self, module: &str, name: &str, of: &str, ty: &str, condition: &str) {
        let (traits, path) = (self.macros.traits(name, of), self.path(module, ty));
        assert!(!traits.is_empty(), "{name} implements nothing for {of}");
        traits.into_iter().for_each(|of| self.add(format!("{path} impl {of}{condition}")));
    }

    fn builder(&mut self, builder: &Builder, condition: &str) {
        let path = self.path("builders", &builder.name);
        let derives = ["Clone", "Debug"];
        self.defined(&path, "struct", condition);
        derives.iter().for_each(|of| self.add(format!("{path} impl {of}{condition}")));
        for line in builder.functions() {
            self.add(format!("{path} {line} {condition}"));
        }
        let of = self.path("builders", &builder.of);
        self.add(format!("{of} fn builder()->{} {condition}", builder.name));
    }
}

/// The names that are outside of brackets and no parts of a path but the last.
fn names(tokens: &TokenStream) -> Vec<String> {
    let names = tokens.clone().into_iter().filter_map(|token| match token {
        TokenTree::Ident(name) if name != "super" => Some(name.to_string()),
        _ => None,
    });
    names.collect()
}

/// The functions of those macros that define nothing else, for the names that these are called with.
fn functions(name: &str, names: &[String]) -> Option<Vec<String>> {
    let behind = |word: &str| names.iter().skip_while(move |name| *name != word).nth(1);
    Some(match name {
        "request" => {
            let made = "Result<Request,RequestError>";
            let input = behind("input")?;
            vec![
                format!("request(&{input},&Endpoint)->{made}"),
                format!("request_with(&{input},&Endpoint,&Options)->{made}"),
            ]
        }
        "response" => {
            // An operation may be called so as well.
            let result = |at| names.iter().skip(1).skip_while(|name| *name != "Result").nth(at);
            let [output, error] = [1, 2].map(result);
            let read = format!("Result<{},{}>", output?, error?);
            vec![format!("response<B:~AsRef<[u8]>>(Response<B>)->{read}")]
        }
        "validate_input" => vec![
            "validate(&self)->Result<(),Violations>".to_owned(),
            "validate_with(&self,Checks)->Result<(),Violations>".to_owned(),
        ],
        _ => return None,
    })
}

fn is(item: &ItemMacro, name: &str) -> bool {
    item.mac.path.segments.last().is_some_and(|segment| segment.ident == name)
}

fn public_functions(item: &ItemImpl) -> impl Iterator<Item = &syn::ImplItemFn> {
    item.items.iter().filter_map(|item| match item {
        ImplItem::Fn(function) => is_public(&function.vis).then_some(function),
        other => panic!("{}", tokens(other)),
    })
}

/// A call of `builder!`.
struct Builder {
    name: String,
    states: String,
    of: String,
    /// With the form of the argument and the states of the builder that it returns.
    required: Vec<[String; 3]>,
    /// With the form of the argument and the other setter.
    optional: Vec<[String; 3]>,
}

/// `Name<A, B> of super::Type { member: form => <Set, B>, } optional { member: form, setter = default, }`
fn builder(tokens: &TokenStream) -> Builder {
    let groups: Vec<_> = tokens
        .clone()
        .into_iter()
        .filter_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
            _ => None,
        })
        .collect();
    let head: TokenStream =
        tokens.clone().into_iter().take_while(|token| !matches!(token, TokenTree::Group(_))).collect();
    let head = head.to_string();
    let (builder, of) = head.split_once(" of ").unwrap();
    let (name, states) = builder.split_once('<').unwrap();
    let states = short(states.trim_end().trim_end_matches('>'));
    Builder {
        name: short(name),
        states,
        of: short(of),
        required: groups.first().map(|rows| rows_of(rows, "=>")).unwrap(),
        optional: groups.get(1).map(|rows| rows_of(rows, ",")).unwrap_or_default(),
    }
}

/// Rows of three parts: behind a colon, and behind `separator`.
fn rows_of(rows: &TokenStream, separator: &str) -> Vec<[String; 3]> {
    let text = short(&rows.to_string());
    let mut rest = text.as_str();
    let mut rows = Vec::new();
    while let Some((member, behind)) = rest.split_once(":~") {
        let form = &behind[..end_of(behind, separator)];
        let behind = &behind[form.len() + separator.len()..];
        let end = end_of(behind, ",");
        rows.push([member.to_owned(), form.to_owned(), behind[..end].split('=').next().unwrap().to_owned()]);
        rest = behind[end..].trim_start_matches(',');
    }
    rows
}

/// Where the first separator is that is in no brackets and no text.
fn end_of(text: &str, separator: &str) -> usize {
    let (mut depth, mut is_text) = (0, false);
    for (at, c) in text.char_indices() {
        if depth == 0 && !is_text && text[at..].starts_with(separator) {
            return at;
        }
        match c {
            '"' => is_text = !is_text,
            '(' | '<' if !is_text => depth += 1,
            ')' | '>' if !is_text => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

impl Builder {
    fn functions(&self) -> Vec<String> {
        let with = |states: &str| {
            if states.is_empty() { self.name.clone() } else { format!("{}<{states}>", self.name) }
        };
        let required = self.required.iter().map(|[member, form, next]| {
            format!(
                "fn {member}(self,{})->{}",
                argument(form),
                with(next.trim_start_matches('<').trim_end_matches('>'))
            )
        });
        let optional = self.optional.iter().flat_map(|[member, form, setter]| {
            [
                format!("fn {member}(self,{})->{}", argument(form), with(&self.states)),
                format!("fn {setter}(self,Option<{}>)->{}", held(form), with(&self.states)),
            ]
        });
        required.chain(optional).chain([format!("fn build(self)->{}", self.of)]).collect()
    }
}

/// The form of an argument, and what is in it.
fn parts(form: &str) -> (&str, &str) {
    let (form, inner) = form.split_once('(').unwrap();
    (form, inner.strip_suffix(')').unwrap())
}

/// The type of a setter's argument, as `__argument!` has it.
fn argument(form: &str) -> String {
    let (form, inner) = parts(form);
    match form {
        "plain" => inner.to_owned(),
        "into" => format!("impl~Into<{inner}>"),
        "boxed" => argument(inner),
        "list" => format!("impl~IntoIterator<Item={}>", argument(inner)),
        _ => {
            let (key, value) = inner.split_at(end_of(inner, ","));
            format!("impl~IntoIterator<Item=({},{})>", argument(key), argument(&value[1..]))
        }
    }
}

/// The type of the value in a setter's `Option`, as `__held_type!` has it.
fn held(form: &str) -> String {
    let (form, inner) = parts(form);
    match form {
        "plain" | "into" => inner.to_owned(),
        "boxed" => held(inner),
        "list" => format!("Vec<{}>", held(inner)),
        _ => {
            let (key, value) = inner.split_at(end_of(inner, ","));
            format!("BTreeMap<{},{}>", held(key), held(&value[1..]))
        }
    }
}
