//! Where an expansion stands that has no `module`: in a private one, out of which everything is taken.
//!
//! A module holds one such expansion only. That is said once, by a name that both define, instead of once for each of the
//! names that any two services have in common.

use crate::arguments::Arguments;
use dx_codegen::Site;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The private module.
pub struct InPlace(Ident);

impl InPlace {
    /// `None` where the arguments name a module.
    pub fn of(arguments: &Arguments) -> Option<Self> {
        if arguments.module.is_some() {
            return None;
        }
        // Another name for another service, so that only what is meant to be is defined twice.
        let mut hasher = DefaultHasher::new();
        arguments.files().for_each(|file| file.value().hash(&mut hasher));
        let named = arguments.service.iter().chain(arguments.operations.iter().flatten());
        named.for_each(|name| name.text.hash(&mut hasher));
        Some(Self(format_ident!("__dx_service_{:x}", hasher.finish())))
    }

    /// What stands in the module: like the site, but for the module and who sees it.
    pub fn inside(&self, site: &Site) -> Site {
        Site { module: Some(self.0.clone()), visibility: TokenStream::new(), ..site.clone() }
    }

    /// The module, and everything in it by its own name.
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
