//! Which item goes into which module, and in which order.

use crate::ir::{Docs, Features, Service};
use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// A module of generated code. Each is a concern, so that a change of a renderer shows as the diff of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Module {
    Builders,
    Conversions,
    Correction,
    Endpoint,
    Enums,
    Errors,
    Operations,
    ReadJson,
    Requests,
    Responses,
    Serde,
    Types,
    Validate,
    WriteJson,
}

impl Module {
    /// The module's name, which is its file's.
    pub fn name(self) -> &'static str {
        match self {
            Self::Builders => "builders",
            Self::Conversions => "conversions",
            Self::Correction => "correction",
            Self::Endpoint => "endpoint",
            Self::Enums => "enums",
            Self::Errors => "errors",
            Self::Operations => "operations",
            Self::ReadJson => "read_json",
            Self::Requests => "requests",
            Self::Responses => "responses",
            Self::Serde => "serde",
            Self::Types => "types",
            Self::Validate => "validate",
            Self::WriteJson => "write_json",
        }
    }

    pub fn docs(self) -> &'static str {
        match self {
            Self::Builders => "Builders, which the compiler checks for what is required.",
            Self::Conversions => "Inputs made of what decides about the rest of them.",
            Self::Correction => "What stands for a required member that a response left out.",
            Self::Endpoint => "Where the service is.",
            Self::Enums => "Enumerations. All are open: a value that this version does not know is kept.",
            Self::Errors => "What can go wrong.",
            Self::Operations => "Operations.",
            Self::ReadJson => "Reading JSON.",
            Self::Requests => "Inputs to requests.",
            Self::Responses => "Responses to outputs and errors.",
            Self::Serde => "serde.",
            Self::Types => "Structures and unions.",
            Self::Validate => "Whether inputs are what the model asks for.",
            Self::WriteJson => "Writing JSON.",
        }
    }

    /// Whether the module has anything to name from outside, or implementations only.
    pub fn is_public(self) -> bool {
        matches!(
            self,
            Self::Builders | Self::Endpoint | Self::Enums | Self::Errors | Self::Operations | Self::Types
        )
    }

    /// What takes the module out where the feature that it belongs to is not on, if it belongs to one.
    fn cfg(self, features: &Features) -> Option<TokenStream> {
        let feature = match self {
            Self::Endpoint | Self::Requests | Self::Responses => features.http.as_ref(),
            Self::Serde => features.serde.as_ref(),
            Self::Validate => features.validate.as_ref(),
            _ => None,
        };
        feature.map(|feature| quote!(#[cfg(feature = #feature)]))
    }

    /// The module with its `body`: a semicolon, or the items in braces. `visibility` is for what there is to name.
    pub fn declaration(
        self,
        features: &Features,
        visibility: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let (name, docs) = (format_ident!("{}", self.name()), format!(" {}", self.docs()));
        let (docs, visibility) =
            if self.is_public() { (quote!(#[doc = #docs]), Some(visibility)) } else { Default::default() };
        // A user may leave unused what there is, and what is deprecated has to be named. The rest is for the model to
        // decide: how many members are required, what they are called, how large a variant is, and how deep lists nest.
        let allowed = match self {
            Self::Builders => {
                quote!(dead_code, deprecated, clippy::should_implement_trait, clippy::type_complexity)
            }
            Self::Types => quote!(dead_code, deprecated, clippy::large_enum_variant, clippy::type_complexity),
            _ => quote!(dead_code, deprecated),
        };
        let cfg = self.cfg(features);
        quote!(#docs #cfg #[allow(#allowed)] #visibility mod #name #body)
    }

    /// What the module's items may name without a path. Modules that define types of the model's names import nothing.
    fn imports(self) -> &'static [Import] {
        match self {
            Self::Builders => &[
                Import("::dx_runtime::builder", &["IsSet", "IsUnset", "Set", "Unset"]),
                Import("::dx_runtime::json", &["ErrorCorrection"]),
                Import("::std::marker", &["PhantomData"]),
            ],
            Self::Correction => &[Import("::dx_runtime::json", &["ErrorCorrection"])],
            Self::Endpoint => &[Import("::dx_runtime::http", &["EndpointError", "EndpointVariant"])],
            Self::ReadJson => {
                &[Import("::dx_runtime::json", &["ErrorCorrection", "ReadError", "ReadJson", "Reader"])]
            }
            Self::Requests => &[
                Import(
                    "::dx_runtime::http",
                    &["Endpoint", "Options", "Request", "RequestBuilder", "RequestError", "text"],
                ),
                Import("::dx_runtime::json", &["WriteJson"]),
                Import("::dx_runtime", &["TimestampFormat"]),
                Import("::std::borrow", &["Cow"]),
            ],
            Self::Responses => &[
                Import("::dx_runtime::http", &["Received", "read_response", "text"]),
                Import("::dx_runtime::http::http", &["Response"]),
                Import("::dx_runtime::json", &["ErrorCorrection", "ReadJson", "Reader"]),
                Import("::dx_runtime", &["ErrorMeta", "ResponseError", "TimestampFormat"]),
            ],
            Self::Serde => &[Import(
                "::dx_runtime::serde",
                &[
                    "Boxed",
                    "DateTime",
                    "Deserialize",
                    "Deserializer",
                    "Enumeration",
                    "EpochSeconds",
                    "HttpDate",
                    "IntEnumeration",
                    "List",
                    "Map",
                    "Members",
                    "Object",
                    "Optional",
                    "ReadStructure",
                    "ReadUnion",
                    "Serialize",
                    "Serializer",
                    "Simple",
                    "Structure",
                    "Union",
                    "Unit",
                    "Value",
                    "deserialize",
                    "unknown_variant",
                    "variant",
                ],
            )],
            Self::Validate => {
                &[Import("::dx_runtime::validate", &["Checks", "Pattern", "Place", "Validate", "Violations"])]
            }
            Self::WriteJson => &[Import("::dx_runtime::json", &["WriteJson", "Writer"])],
            Self::Conversions | Self::Enums | Self::Errors | Self::Operations | Self::Types => &[],
        }
    }
}

/// A path and the names in it.
struct Import(&'static str, &'static [&'static str]);

impl Import {
    /// The `use` of those names that are among `used`.
    fn render(&self, used: &BTreeSet<String>) -> Option<TokenStream> {
        let path: TokenStream = self.0.parse().ok()?;
        let names: Vec<_> =
            self.1.iter().filter(|name| used.contains(**name)).map(|name| format_ident!("{name}")).collect();
        match names.as_slice() {
            [] => None,
            [name] => Some(quote!(use #path::#name;)),
            names => Some(quote!(use #path::{#(#names),*};)),
        }
    }
}

/// All identifiers in `tokens` but those behind a dot, which are fields and methods, and those at the end of a path.
fn identifiers(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let mut before = [' '; 2];
    for token in tokens {
        let mut last = ' ';
        match token {
            TokenTree::Ident(ident) if before[1] != '.' && before != [':', ':'] => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => identifiers(group.stream(), found),
            TokenTree::Punct(punct) => last = punct.as_char(),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        before = [before[1], last];
    }
}

/// Whether `tokens` name something that is called so, and is no field or method.
pub(crate) fn names(tokens: &TokenStream, name: &str) -> bool {
    let mut found = BTreeSet::new();
    identifiers(tokens.clone(), &mut found);
    found.contains(name)
}

/// Some Rust items that belong together.
pub(crate) struct Item {
    module: Module,
    name: String,
    tokens: TokenStream,
}

impl Item {
    /// Items of `module` that are put where `name` belongs.
    pub fn new(module: Module, name: &str, tokens: TokenStream) -> Self {
        Self { module, name: name.to_owned(), tokens }
    }
}

/// The items of a service in their modules, in order of name.
pub(crate) struct Layout<'s> {
    pub docs: &'s Docs,
    pub features: &'s Features,
    pub modules: BTreeMap<Module, ModuleItems>,
}

/// What stands in a module, each part to be set apart from the others.
#[derive(Default)]
pub(crate) struct ModuleItems {
    pub imports: TokenStream,
    pub items: Vec<TokenStream>,
}

impl<'s> Layout<'s> {
    pub fn of(service: &'s Service, mut items: Vec<Item>) -> Self {
        items.sort_by(|left, right| (left.module, &left.name).cmp(&(right.module, &right.name)));
        let mut modules: BTreeMap<Module, ModuleItems> = BTreeMap::new();
        for item in items {
            modules.entry(item.module).or_default().items.push(item.tokens);
        }
        for (module, content) in &mut modules {
            let mut used = BTreeSet::new();
            content.items.iter().for_each(|item| identifiers(item.clone(), &mut used));
            content.imports = module.imports().iter().filter_map(|import| import.render(&used)).collect();
        }
        Self { docs: &service.docs, features: &service.features, modules }
    }

    /// What the service's root takes out of its modules, for users to name without them.
    pub fn exports(&self, visibility: &TokenStream) -> TokenStream {
        let modules = self.modules.keys().filter(|module| module.is_public());
        let exports = modules.map(|module| {
            let (cfg, name) = (module.cfg(self.features), format_ident!("{}", module.name()));
            quote!(#cfg #[allow(unused_imports)] #visibility use self::#name::*;)
        });
        exports.collect()
    }

    /// All of it in one piece, the modules with their items in braces.
    pub fn nested(&self, visibility: &TokenStream) -> TokenStream {
        let modules = self.modules.iter().map(|(module, content)| {
            let (imports, items) = (&content.imports, &content.items);
            module.declaration(self.features, visibility, &quote!({ #imports #(#items)* }))
        });
        let exports = self.exports(visibility);
        quote!(#(#modules)* #exports)
    }
}
