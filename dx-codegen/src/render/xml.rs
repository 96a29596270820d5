//! XML facts, as expressions of the runtime's types.

use super::Scope;
use crate::ir::{BodyRoot, Xml, XmlItems, XmlNamespace};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The XML facts of a member.
pub(super) fn facts(scope: &Scope<'_>, xml: &Xml) -> TokenStream {
    let path = scope.path("::dx_runtime::shape::XmlFacts");
    let attribute = xml.attribute.then(|| quote!(.attribute()));
    let flattened = xml.flattened.then(|| quote!(.flattened()));
    let namespace = xml.namespace.as_ref().map(|it| namespace(it, "namespace"));
    let items = xml.items.as_ref().map(|it| {
        let items = items(scope, it);
        quote!(.items(&const { #items }))
    });
    let form_name = xml.form_name.as_ref().map(|name| quote!(.form_name(#name)));
    quote!(&const { #path::new() #attribute #flattened #namespace #items #form_name })
}

/// The names of a list's elements or a map's entries.
fn items(scope: &Scope<'_>, items: &XmlItems) -> TokenStream {
    let path = scope.path("::dx_runtime::shape::Items");
    let start = if items.is_map {
        let key = items.key.as_deref().unwrap_or("key");
        let value = items.name.as_deref().unwrap_or("value");
        quote!(#path::map(#key, #value))
    } else {
        let name = items.name.as_deref().unwrap_or("member");
        quote!(#path::list(#name))
    };
    let key_namespace = items.key_namespace.as_ref().map(|it| namespace(it, "key_namespace"));
    let namespace = items.namespace.as_ref().map(|it| namespace(it, "namespace"));
    let inner = items.inner.as_ref().map(|it| {
        let inner = self::items(scope, it);
        quote!(.of(&const { #inner }))
    });
    quote!(#start #key_namespace #namespace #inner)
}

fn namespace(namespace: &XmlNamespace, method: &str) -> TokenStream {
    let (method, XmlNamespace { uri, prefix }) = (format_ident!("{method}"), namespace);
    quote!(.#method(#prefix, #uri))
}

/// The root of a body, as a constant `ROOT`.
pub(super) fn root(scope: &Scope<'_>, root: &BodyRoot) -> TokenStream {
    let (member, name) = (scope.path("::dx_runtime::shape::Member"), &root.name);
    let facts = root.namespace.as_ref().map(|it| {
        let facts = facts(scope, &Xml { namespace: Some(it.clone()), ..Xml::default() });
        quote!(.xml(#facts))
    });
    quote!(const ROOT: &#member = &#member::root(#name) #facts;)
}
