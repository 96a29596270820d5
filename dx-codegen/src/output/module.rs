//! The modules of generated code.

use super::guard::RuntimeFeatures;
use crate::ir::Service;
use crate::table::table;
use crate::{Part, Parts};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

table! {
    /// A module of generated code. Each has one concern, so that a change in a renderer shows in one file.
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
        Endpoint => Row {
            docs: "Endpoints of the service.",
            reach: Reach::Exported,
            // Rules are compiled to `if`s one by one, with the comments of the model.
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
        Tagged => Row {
            docs: "`From` implementations of structures with a tag.",
            ..Row::of("tagged")
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

/// The properties of a module.
struct Row {
    /// The name of the module, and of its file or folder.
    name: &'static str,
    /// Its documentation: one sentence.
    docs: &'static str,
    reach: Reach,
    /// The optional parts that make it available. Empty if it is always available.
    parts: &'static [Part],
    /// The Cargo feature of the runtime that it requires. If that is disabled, the error asks for the feature of the
    /// module's part; for a module of several parts, the modules of these parts have the error.
    runtime: Option<&'static str>,
    /// Further Cargo features of the runtime that it requires for a particular service.
    runtime_of: fn(&Service) -> Vec<&'static str>,
    /// Whether it is available with the Cargo feature of the runtime alone. It is guarded everywhere, in a group of its
    /// own.
    is_opt_in: bool,
    /// Lints that it allows in addition to `ALLOWED`.
    allow: &'static [&'static str],
}

impl Row {
    /// A private module that is always available.
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

/// How the items of a module can be named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Not at all: the module contains only implementations.
    Private,
    /// By the path of the module.
    Public,
    /// By the path of the module, and at the root of the service.
    Exported,
}

impl Module {
    /// The name of the module, and of its file or folder.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Whether the module has public items, rather than only implementations.
    pub fn is_public(self) -> bool {
        self.row().reach != Reach::Private
    }

    /// Whether its items are re-exported at the root of the service.
    pub fn is_exported(self) -> bool {
        self.row().reach == Reach::Exported
    }

    /// Whether the module is enabled by a Cargo feature of the runtime alone.
    pub fn is_opt_in(self) -> bool {
        self.row().is_opt_in
    }

    /// The Cargo features of which one has to be enabled for the module to be available. Empty if it is always
    /// available.
    pub fn features(self, parts: &Parts) -> Vec<&str> {
        parts.features_of(self.row().parts)
    }

    /// The `cfg` attribute of the module, if it depends on features of the crate.
    pub fn cfg(self, parts: &Parts) -> Option<TokenStream> {
        any_of(&self.features(parts))
    }

    /// The features of the runtime that the module requires. All modules require those of the protocol, since the
    /// error types name the protocol; that error is reported by the modules that are always available.
    pub fn needs(self, service: &Service) -> RuntimeFeatures {
        let row = self.row();
        let needs = match (row.runtime, row.parts) {
            (None, _) => RuntimeFeatures::default(),
            (Some(feature), [part]) => RuntimeFeatures::on(feature, part.runtime_feature()),
            (Some(feature), _) => RuntimeFeatures::unreported(feature),
        };
        let (needs, protocol) = (needs.and((row.runtime_of)(service)), service.protocol_features());
        if row.parts.is_empty() { needs.and(protocol) } else { needs.and_unreported(protocol) }
    }

    /// The declaration of the module with its `body`: a semicolon, or the items in braces. `visibility` is for public
    /// modules. `spare` is whether the module may have unused imports.
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

/// Lints that all modules allow. Users may leave items unused, and decide whether these are reachable from outside of
/// the crate; deprecated items have to be named. Names of the service are qualified even in their own module, so that
/// the text of an item does not depend on where it is, and names of the model can't shadow Rust's. What other lints
/// single modules violate depends on the model: the number of required members, names, sizes of variants, nested
/// lists, and expressions.
const ALLOWED: [&str; 4] = ["dead_code", "deprecated", "unreachable_pub", "unused_qualifications"];

/// The `cfg` attribute for items that require any of these features.
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
