//! The modules of generated code.

use super::guard::Needs;
use crate::ir::Service;
use crate::table::table;
use crate::{Part, Parts};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

table! {
    /// A module of generated code. Each is a concern, so that a change of a renderer shows as the diff of one file.
    pub(crate) enum Module: Row {
        Blocking => Row {
            docs: "A blocking client.",
            reach: Reach::Public,
            parts: &[Part::Blocking],
            runtime: Some("blocking"),
            runtime_of: |service| service.signing_features().collect(),
            ..Row::of("blocking")
        },
        Builders => Row {
            docs: "Builders. The compiler checks that all required members are set.",
            reach: Reach::Exported,
            allow: &["clippy::should_implement_trait", "clippy::type_complexity"],
            ..Row::of("builders")
        },
        Client => Row {
            docs: "An asynchronous client.",
            reach: Reach::Exported,
            parts: &[Part::Client],
            runtime: Some("client-core"),
            runtime_of: |service| service.signing_features().collect(),
            ..Row::of("client")
        },
        Conversions => Row {
            docs: "Conversions to inputs from the members that tell which kind they are.",
            ..Row::of("conversions")
        },
        Endpoint => Row {
            docs: "Endpoints of the service.",
            reach: Reach::Exported,
            // Rules become the `if`s that they are, with the comments of the model.
            allow: &[
                "unused_assignments",
                "unused_doc_comments",
                "unused_variables",
                "clippy::collapsible_if",
                "clippy::needless_bool",
                "clippy::needless_return",
                "clippy::nonminimal_bool",
                "clippy::redundant_closure",
            ],
            parts: &[Part::Http],
            runtime: Some("http"),
            ..Row::of("endpoint")
        },
        Enums => Row {
            docs: "Enumerations. They are open: values that this version does not know are kept.",
            reach: Reach::Exported,
            ..Row::of("enums")
        },
        Errors => Row {
            docs: "Errors.",
            reach: Reach::Exported,
            ..Row::of("errors")
        },
        Operations => Row {
            docs: "Operations.",
            reach: Reach::Exported,
            ..Row::of("operations")
        },
        Pages => Row {
            docs: "Pagination.",
            parts: Part::CLIENTS,
            runtime: Some("client-core"),
            ..Row::of("pages")
        },
        Requests => Row {
            docs: "HTTP requests of operations.",
            parts: &[Part::Http],
            runtime: Some("http"),
            runtime_of: |service| service.request_features().collect(),
            ..Row::of("requests")
        },
        Responses => Row {
            docs: "HTTP responses of operations.",
            parts: &[Part::Http],
            runtime: Some("http"),
            ..Row::of("responses")
        },
        Serde => Row {
            docs: "Serialization and deserialization with serde.",
            parts: &[Part::Serde],
            runtime: Some("serde"),
            ..Row::of("serde")
        },
        Service => Row {
            docs: "The service that clients call.",
            reach: Reach::Exported,
            parts: Part::CLIENTS,
            runtime: Some("client-core"),
            ..Row::of("service")
        },
        Shapes => Row {
            docs: "Descriptions of structures and unions, for codecs and serde.",
            ..Row::of("shapes")
        },
        TestUtil => Row {
            docs: "The server's side of operations, for tests.",
            parts: Part::CLIENTS,
            runtime: Some("test-util"),
            is_opt_in: true,
            ..Row::of("test_util")
        },
        Types => Row {
            docs: "Structures and unions.",
            reach: Reach::Exported,
            allow: &["clippy::large_enum_variant", "clippy::type_complexity"],
            ..Row::of("types")
        },
        Validate => Row {
            docs: "Validation of inputs.",
            parts: &[Part::Validate],
            runtime: Some("validate"),
            ..Row::of("validate")
        },
        Waiters => Row {
            docs: "Waiters: conditions that clients can wait for.",
            reach: Reach::Public,
            parts: Part::CLIENTS,
            runtime: Some("client-core"),
            allow: &["unused_variables", "clippy::match_single_binding", "clippy::nonminimal_bool"],
            ..Row::of("waiters")
        },
    }
}

/// What holds for a module.
struct Row {
    /// The module's name, which is its file's, or its folder's.
    name: &'static str,
    /// Its documentation, one sentence.
    docs: &'static str,
    reach: Reach,
    /// The optional parts of which any makes it available; none for a module that always is.
    parts: &'static [Part],
    /// The feature of the runtime that it needs. The error where that is off asks for the feature of its part; where it
    /// belongs to several, the modules of these have the error.
    runtime: Option<&'static str>,
    /// More features of the runtime that it needs for this service.
    runtime_of: fn(&Service) -> Vec<&'static str>,
    /// Whether the feature of the runtime alone makes it available, so that it is guarded everywhere, apart from the others.
    is_opt_in: bool,
    /// Lints that it is allowed, beside those that all are.
    allow: &'static [&'static str],
}

impl Row {
    /// A module of implementations that is always there.
    const fn of(name: &'static str) -> Self {
        Self {
            name,
            docs: "",
            reach: Reach::Private,
            parts: &[],
            runtime: None,
            runtime_of: |_| Vec::new(),
            is_opt_in: false,
            allow: &[],
        }
    }
}

/// From where the items of a module can be named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// There is nothing to name but implementations.
    Private,
    /// By the module.
    Public,
    /// By the module, and at the root of the service.
    Exported,
}

impl Module {
    /// The module's name, which is its file's, or its folder's.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Whether the module has anything to name from outside, or implementations only.
    pub fn is_public(self) -> bool {
        self.row().reach != Reach::Private
    }

    /// Whether its items are exported at the root of the service.
    pub fn is_exported(self) -> bool {
        self.row().reach == Reach::Exported
    }

    /// Whether users turn the module on by a feature of the runtime alone.
    pub fn is_opt_in(self) -> bool {
        self.row().is_opt_in
    }

    /// The features of the crate of which one has to be on for the module to be there; empty if it always is.
    pub fn features(self, parts: &Parts) -> Vec<&str> {
        parts.features_of(self.row().parts)
    }

    /// What takes the module out where none of the features is on that it is available with, if it depends on any.
    pub fn cfg(self, parts: &Parts) -> Option<TokenStream> {
        any_of(&self.features(parts))
    }

    /// What the module needs of the runtime. What the protocol needs, all of a service does, for all of it stands on its
    /// errors, which name the protocol; the error is that of the modules that are always there.
    pub fn needs(self, service: &Service) -> Needs {
        let row = self.row();
        let needs = match (row.runtime, row.parts) {
            (None, _) => Needs::default(),
            (Some(feature), [part]) => Needs::on(feature, part.runtime_feature()),
            (Some(feature), _) => Needs::silently_on(feature),
        };
        let (needs, protocol) = (needs.and((row.runtime_of)(service)), service.protocol_features());
        if row.parts.is_empty() { needs.and(protocol) } else { needs.and_silently(protocol) }
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
        let row = self.row();
        let (name, docs) = (format_ident!("{}", row.name), format!(" {}", row.docs));
        let (docs, visibility) =
            if self.is_public() { (quote!(#[doc = #docs]), Some(visibility)) } else { Default::default() };
        let lints = ALLOWED.iter().chain(row.allow).chain(spare.then_some(&"unused_imports"));
        let lints = lints.filter_map(|lint| lint.parse::<TokenStream>().ok());
        quote!(#docs #cfg #[allow(#(#lints),*)] #visibility mod #name #body)
    }
}

/// Lints that all modules are allowed. A user may leave unused what there is, and whether anyone outside of the crate can
/// reach it is for the user to decide; what is deprecated has to be named. A service's names are qualified even within
/// their own module, so that an item is the same wherever it stands, and so that a name of the model can't take the place
/// of Rust's. What single modules are allowed beside these is for the model to decide: how many members are required, what
/// they are called, how large a variant is, how deep lists nest, and what an expression says of what it is given.
const ALLOWED: [&str; 4] = ["dead_code", "deprecated", "unreachable_pub", "unused_qualifications"];

/// What takes out what it stands before, where none of the features is on.
pub(crate) fn any_of<F: AsRef<str>>(features: &[F]) -> Option<TokenStream> {
    let features: Vec<_> = features.iter().map(AsRef::as_ref).collect();
    match features.as_slice() {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        features => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

#[cfg(test)]
mod tests {
    use super::Module;
    use proc_macro2::TokenStream;

    #[test]
    fn modules_are_in_order_of_name_and_documented_and_their_lints_are_paths() {
        assert!(Module::ALL.is_sorted_by(|left, right| left.name() < right.name()));
        for module in Module::ALL {
            assert!(module.row().docs.ends_with('.'), "{}", module.name());
            let lints = module.row().allow.iter();
            assert!(lints.clone().all(|lint| lint.parse::<TokenStream>().is_ok()), "{}", module.name());
        }
    }

    #[test]
    fn a_module_of_an_optional_part_needs_a_feature_of_the_runtime() {
        for module in Module::ALL.iter().filter(|module| !module.row().parts.is_empty()) {
            assert!(module.row().runtime.is_some(), "{} names none", module.name());
        }
    }
}
