//! Which item goes into which module, and in which order.

use crate::guard::{Group, Needs};
use crate::ir::Service;
use crate::{Part, Parts};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// A module of generated code. Each is a concern, so that a change of a renderer shows as the diff of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Module {
    Blocking,
    Builders,
    Calls,
    Client,
    Conversions,
    Correction,
    Endpoint,
    Enums,
    Errors,
    Operations,
    Pages,
    ReadJson,
    Requests,
    Responses,
    Serde,
    Service,
    Types,
    Validate,
    Waiters,
    WriteJson,
}

impl Module {
    /// All there are.
    pub const ALL: [Self; 20] = [
        Self::Blocking,
        Self::Builders,
        Self::Calls,
        Self::Client,
        Self::Conversions,
        Self::Correction,
        Self::Endpoint,
        Self::Enums,
        Self::Errors,
        Self::Operations,
        Self::Pages,
        Self::ReadJson,
        Self::Requests,
        Self::Responses,
        Self::Serde,
        Self::Service,
        Self::Types,
        Self::Validate,
        Self::Waiters,
        Self::WriteJson,
    ];

    /// The module's name, which is its file's, or its folder's.
    pub fn name(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Builders => "builders",
            Self::Calls => "calls",
            Self::Client => "client",
            Self::Conversions => "conversions",
            Self::Correction => "correction",
            Self::Endpoint => "endpoint",
            Self::Enums => "enums",
            Self::Errors => "errors",
            Self::Operations => "operations",
            Self::Pages => "pages",
            Self::ReadJson => "read_json",
            Self::Requests => "requests",
            Self::Responses => "responses",
            Self::Serde => "serde",
            Self::Service => "service",
            Self::Types => "types",
            Self::Validate => "validate",
            Self::Waiters => "waiters",
            Self::WriteJson => "write_json",
        }
    }

    pub fn docs(self) -> &'static str {
        match self {
            Self::Blocking => "A client that blocks.",
            Self::Builders => "Builders, which the compiler checks for what is required.",
            Self::Calls => "What clients call.",
            Self::Client => "A client.",
            Self::Conversions => "Inputs made of what decides about the rest of them.",
            Self::Correction => "What stands for a required member that a response left out.",
            Self::Endpoint => "Where the service is.",
            Self::Enums => "Enumerations. All are open: a value that this version does not know is kept.",
            Self::Errors => "What can go wrong.",
            Self::Operations => "Operations.",
            Self::Pages => "Results that come in pages.",
            Self::ReadJson => "Reading JSON.",
            Self::Requests => "Inputs to requests.",
            Self::Responses => "Responses to outputs and errors.",
            Self::Serde => "serde.",
            Self::Service => "The service, as its clients know it.",
            Self::Types => "Structures and unions.",
            Self::Waiters => "What can be waited for.",
            Self::Validate => "Whether inputs are what the model asks for.",
            Self::WriteJson => "Writing JSON.",
        }
    }

    /// Whether the module has anything to name from outside, or implementations only.
    pub fn is_public(self) -> bool {
        self.is_exported() || matches!(self, Self::Blocking | Self::Waiters)
    }

    /// Whether it can be named without the module.
    pub fn is_exported(self) -> bool {
        matches!(
            self,
            Self::Builders
                | Self::Client
                | Self::Endpoint
                | Self::Enums
                | Self::Errors
                | Self::Operations
                | Self::Service
                | Self::Types
        )
    }

    /// What takes the module out where the feature that it belongs to is not on, if it belongs to one.
    pub fn cfg(self, parts: &Parts) -> Option<TokenStream> {
        let of: &[Part] = match self {
            Self::Blocking => &[Part::Blocking],
            Self::Client => &[Part::Client],
            Self::Calls | Self::Pages | Self::Service | Self::Waiters => Part::CLIENTS,
            Self::Endpoint | Self::Requests | Self::Responses => &[Part::Http],
            Self::Serde => &[Part::Serde],
            Self::Validate => &[Part::Validate],
            _ => &[],
        };
        any_of(&parts.features_of(of))
    }

    /// What the module needs of the runtime.
    pub fn needs(self, service: &Service) -> Needs {
        match self {
            Self::Endpoint | Self::Responses => Needs::on(["http"]),
            Self::Requests => Needs::on(["http"]).and(service.request_features()),
            Self::Serde => Needs::on(["serde"]),
            Self::Validate => Needs::on(["validate"]),
            // Where there is either client, it says so itself.
            Self::Calls | Self::Pages | Self::Service | Self::Waiters => Needs::silently_on("client-core"),
            Self::Client => Needs::silently_on("client-core").named("client"),
            Self::Blocking => Needs::on(["blocking"]),
            Self::Builders
            | Self::Conversions
            | Self::Correction
            | Self::Enums
            | Self::Errors
            | Self::Operations
            | Self::ReadJson
            | Self::Types
            | Self::WriteJson => Needs::default(),
        }
    }

    /// The module with its `body`: a semicolon, or the items in braces. `visibility` is for what there is to name.
    /// `spare` is for one that may import what it does not need.
    pub fn declaration(
        self,
        cfg: Option<&TokenStream>,
        visibility: &TokenStream,
        spare: bool,
        body: &TokenStream,
    ) -> TokenStream {
        let (name, docs) = (format_ident!("{}", self.name()), format!(" {}", self.docs()));
        let (docs, visibility) =
            if self.is_public() { (quote!(#[doc = #docs]), Some(visibility)) } else { Default::default() };
        // A user may leave unused what there is, and whether anyone outside of the crate can reach it is for the user to
        // decide; what is deprecated has to be named. A service's names are qualified even within their own module, so
        // that an item is the same wherever it stands, and so that a name of the model can't take the place of Rust's.
        // The rest is for the model to decide: how many members are required, what they are called, how large a variant
        // is, and how deep lists nest.
        let more = match self {
            Self::Builders => quote!(, clippy::should_implement_trait, clippy::type_complexity),
            Self::Types => quote!(, clippy::large_enum_variant, clippy::type_complexity),
            // How an expression says what it says, and whether it looks at all that it is given, is for the model too.
            Self::Waiters => {
                quote!(, unused_variables, clippy::match_single_binding, clippy::nonminimal_bool)
            }
            _ => TokenStream::new(),
        };
        let spare = spare.then(|| quote!(, unused_imports));
        let allowed = quote!(dead_code, deprecated, unreachable_pub, unused_qualifications #more #spare);
        quote!(#docs #cfg #[allow(#allowed)] #visibility mod #name #body)
    }

    /// Whether the module's items may use a name without a path, for it is imported then.
    pub fn imports(self, name: &str) -> bool {
        self.importable().iter().any(|import| import.1.contains(&name))
    }

    /// Imports of those names that are among `used`.
    pub fn import(self, used: &BTreeSet<String>) -> TokenStream {
        self.importable().iter().filter_map(|import| import.render(used)).collect()
    }

    /// What the module's items may name without a path. Modules that define types of the model's names import nothing.
    fn importable(self) -> &'static [Import] {
        match self {
            Self::Builders => &[
                Import("::dx_runtime::builder", &["IsSet", "IsUnset", "Set", "Unset"]),
                Import("::dx_runtime::json", &["ErrorCorrection"]),
                Import("::std::marker", &["PhantomData"]),
            ],
            Self::Blocking => &[
                Import("::dx_runtime::client", &["Call", "CallError", "ConfigError", "Input", "WaitError"]),
                Import("::dx_runtime::client::blocking", &["Builder", "Pages"]),
                Import("::std::time", &["Duration"]),
            ],
            Self::Calls => &[
                Import("::dx_runtime::client", &["Auth", "Bytes", "Call", "Input"]),
                Import("::dx_runtime::http", &["Endpoint", "Options", "Request", "RequestError"]),
                Import("::dx_runtime::http::http", &["Response"]),
            ],
            Self::Client => &[
                Import(
                    "::dx_runtime::client",
                    &["Builder", "Call", "CallError", "ConfigError", "Input", "Pages", "WaitError"],
                ),
                Import("::std::time", &["Duration"]),
            ],
            Self::Correction => &[Import("::dx_runtime::json", &["ErrorCorrection"])],
            Self::Endpoint => &[Import("::dx_runtime::http", &["EndpointError", "EndpointVariant"])],
            Self::Pages => &[
                Import("::dx_runtime::client", &["Paginated", "PaginatedItems"]),
                Import("::std::collections", &["BTreeMap"]),
            ],
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
            Self::Waiters => &[
                Import("::dx_runtime", &["ServiceError"]),
                Import("::dx_runtime::client", &["Verdict", "Waiter"]),
                Import("::std::time", &["Duration"]),
            ],
            Self::WriteJson => &[Import("::dx_runtime::json", &["WriteJson", "Writer"])],
            Self::Conversions
            | Self::Enums
            | Self::Errors
            | Self::Operations
            | Self::Service
            | Self::Types => &[],
        }
    }
}

/// What takes out what it stands before, where none of the features is on.
pub(crate) fn any_of<F: AsRef<str>>(features: &[F]) -> Option<TokenStream> {
    let features: Vec<_> = features.iter().map(AsRef::as_ref).collect();
    match features.as_slice() {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        features => Some(quote!(#[cfg(any(#(feature = #features),*))])),
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

/// Hands on all names in `tokens` but those behind a dot, which are fields and methods, and those at the end of a path,
/// which are someone else's.
fn each_name(tokens: TokenStream, note: &mut impl FnMut(&Ident)) {
    let mut before = [' '; 2];
    for token in tokens {
        let mut last = ' ';
        match token {
            TokenTree::Ident(ident) if before[1] != '.' && before != [':', ':'] => note(&ident),
            TokenTree::Group(group) => each_name(group.stream(), note),
            TokenTree::Punct(punct) => last = punct.as_char(),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        before = [before[1], last];
    }
}

/// Whether `tokens` name something that is called so, and is no field or method.
pub(crate) fn names(tokens: &TokenStream, name: &str) -> bool {
    let mut found = false;
    each_name(tokens.clone(), &mut |ident| found |= ident == name);
    found
}

/// Some Rust items that belong together.
pub(crate) struct Item {
    pub module: Module,
    /// Where it is put among the others
    pub name: String,
    /// What it defines for the others of its module, which name it without a path
    pub shared: Option<String>,
    pub tokens: TokenStream,
}

impl Item {
    /// Items of `module` that are put where `name` belongs.
    pub fn new(module: Module, name: &str, tokens: TokenStream) -> Self {
        Self { module, name: name.to_owned(), shared: None, tokens }
    }

    /// The definition of `shared`, on which others of `module` stand.
    pub fn shared(module: Module, name: &str, shared: &str, tokens: TokenStream) -> Self {
        Self { shared: Some(shared.to_owned()), ..Self::new(module, name, tokens) }
    }
}

/// All of a service in one piece: the modules with their items, in order of name, in braces.
pub(crate) fn nested(
    items: impl Iterator<Item = Item>,
    service: &Service,
    guarded: bool,
    visibility: &TokenStream,
) -> TokenStream {
    let mut modules: BTreeMap<Module, Vec<Item>> = BTreeMap::new();
    for item in items {
        modules.entry(item.module).or_default().push(item);
    }
    let (mut placed, mut exported) = (TokenStream::new(), TokenStream::new());
    for group in Group::all(modules.keys().copied(), service, guarded) {
        let [content, exports] = group.items(visibility, |module, cfg| {
            whole(module, modules.remove(&module).unwrap_or_default(), cfg, visibility)
        });
        if group.is_guarded() {
            placed.extend(group.place(quote!(#content #exports)));
        } else {
            placed.extend(content);
            exported.extend(exports);
        }
    }
    quote!(#placed #exported)
}

/// A module with its items, in order of name, in braces.
fn whole(
    module: Module,
    mut items: Vec<Item>,
    cfg: Option<&TokenStream>,
    visibility: &TokenStream,
) -> TokenStream {
    items.sort_by(|left, right| left.name.cmp(&right.name));
    let mut used = BTreeSet::new();
    let mut note = |name: &Ident| {
        let name = name.to_string();
        if module.imports(&name) {
            used.insert(name);
        }
    };
    items.iter().for_each(|item| each_name(item.tokens.clone(), &mut note));
    let mut body = module.import(&used);
    body.extend(items.into_iter().map(|item| item.tokens));
    module.declaration(cfg, visibility, false, &quote!({ #body }))
}
