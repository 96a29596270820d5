//! Expansions without the argument `module`: items are in a private module, and re-exported from it.
//!
//! A module can contain only one such expansion. Both define an item with the same name, so that there is a single
//! error, instead of one for each name that the services have in common.

use crate::arguments::Arguments;
use dx_codegen::Site;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The private module.
pub struct InPlace(Ident);

impl InPlace {
    /// Returns `None` if there is a `module` argument.
    pub fn of(arguments: &Arguments) -> Option<Self> {
        if arguments.module.is_some() {
            return None;
        }
        // Services have different names, so that only the intended item clashes.
        let mut hasher = DefaultHasher::new();
        arguments.files().for_each(|file| file.value().hash(&mut hasher));
        let named = arguments.service.iter().chain(arguments.operations.iter().flatten());
        named.for_each(|name| name.text.hash(&mut hasher));
        Some(Self(format_ident!("__dx_service_{:x}", hasher.finish())))
    }

    /// The site of the items in the private module.
    pub fn inside(&self, site: &Site) -> Site {
        Site { module: Some(self.0.clone()), visibility: TokenStream::new(), ..site.clone() }
    }

    /// The private module, and the re-exports of its items.
    pub fn export(&self, site: &Site, module: &TokenStream) -> TokenStream {
        let (name, visibility) = (&self.0, site.visibility.to_token_stream());
        quote! {
            #module
            #[allow(ambiguous_glob_reexports, unreachable_pub, unused_imports)]
            #visibility use self::#name::*;
            #[allow(dead_code, non_camel_case_types)]
            enum two_services_in_one_module_each_needs_the_key_module {}
        }
    }
}
