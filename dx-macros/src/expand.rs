//! Expands arguments to items.

use crate::arguments::{Arguments, Name, with_help};
use crate::{in_place, spans};
use dx_codegen::{Config, Missing, Part, Parts, Site};
use dx_model::{Diagnostic, Diagnostics, Model, Severity, SkipReason, Sources, files};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::{env, fs, io};
use syn::{Error, LitStr};

/// The items of the service, or a compile error for each mistake.
pub fn service(input: TokenStream) -> TokenStream {
    let (arguments, mut errors) = Arguments::parse(input);
    let mut expansion = TokenStream::new();
    let mut items = None;
    if let Some(sources) = read(&arguments, &mut expansion, &mut errors) {
        let mut diagnostics = Diagnostics::new();
        items = dx_model::read(&sources, &mut diagnostics)
            .and_then(|model| self::items(&model, &arguments, &mut diagnostics));
        let failed = diagnostics.has_errors();
        for (diagnostic, message) in diagnostics.messages(&sources) {
            let span = blame(diagnostic, &arguments, &sources);
            match diagnostic.severity {
                Severity::Error => errors.push(Error::new(span, message)),
                // Warnings are omitted if there are errors.
                Severity::Warning if failed => {}
                Severity::Warning => expansion.extend(warning(span, &message)),
            }
        }
    }
    expansion.extend(items.or_else(|| nothing(&arguments)));
    expansion.extend(errors.iter().map(Error::to_compile_error));
    expansion
}

/// Reads the model and the overlays. Returns `None` if a file is missing.
fn read(arguments: &Arguments, expansion: &mut TokenStream, errors: &mut Vec<Error>) -> Option<Sources> {
    let mut sources = Sources::new();
    arguments.model.as_ref()?;
    for file in arguments.files() {
        let path = path(file);
        match fs::read_to_string(&path) {
            Ok(text) => {
                sources.add(file.value(), text);
                expansion.extend(tracked(&path));
            }
            Err(error) => errors.push(Error::new(file.span(), unreadable(file, &path, &error))),
        }
    }
    (sources.ids().count() == arguments.files().count()).then_some(sources)
}

fn unreadable(file: &LitStr, path: &Path, error: &io::Error) -> String {
    let Diagnostic { message, help, .. } = files::unreadable(&file.value(), path, error);
    let place = || "the path is relative to the folder of the crate's Cargo.toml".to_owned();
    match help.or_else(|| (error.kind() == ErrorKind::NotFound).then(place)) {
        Some(help) => with_help(&message, &help),
        None => message,
    }
}

fn path(file: &LitStr) -> PathBuf {
    // Set by Cargo when it compiles a crate.
    PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join(file.value())
}

/// An expression that makes the crate depend on the file.
fn tracked(file: &Path) -> Option<TokenStream> {
    let file = file.to_str()?;
    Some(quote!(
        const _: &[u8] = ::core::include_bytes!(#file);
    ))
}

fn items(model: &Model, arguments: &Arguments, diagnostics: &mut Diagnostics) -> Option<TokenStream> {
    let operations = arguments.operations.as_deref();
    if operations.is_some_and(<[_]>::is_empty) {
        return None;
    }
    let operations = operations.unwrap_or_default();
    let config = Config {
        service: arguments.service.as_ref().map(|service| service.text.clone()),
        operations: operations.iter().map(|operation| operation.text.clone()).collect(),
        parts: Parts::always(arguments.parts.iter().copied()),
        all_builders: arguments.all_builders,
        missing: missing(arguments.allow_missing),
        ..Config::default()
    };
    let site = site(arguments);
    let in_place = in_place::InPlace::of(arguments);
    let inside = in_place.as_ref().map_or_else(|| site.clone(), |place| place.inside(&site));
    let items = dx_codegen::expand(model, &config, &inside, diagnostics)?;
    let items = spans::of_operations(items, operations);
    Some(match in_place {
        Some(place) => place.export(&site, &items),
        None => items,
    })
}

fn site(arguments: &Arguments) -> Site {
    let mut site = Site { module: arguments.module.clone(), guarded: true, ..Site::default() };
    if let Some(visibility) = &arguments.visibility {
        site.visibility = visibility.to_token_stream();
    }
    site.runtime = arguments.runtime.as_ref().map(ToTokens::to_token_stream);
    site
}

fn missing(allowed: bool) -> Missing {
    if allowed {
        return Missing::Allow;
    }
    Missing::Deny {
        help: "ask for something else or, to do without it, add `allow_missing: true`".to_owned(),
    }
}

/// The span for a diagnostic: that of the name it is about, or of the key that requests a part that can't be
/// generated, or of the file.
fn blame(diagnostic: &Diagnostic, arguments: &Arguments, sources: &Sources) -> Span {
    let Diagnostic { span, shape, asked, .. } = diagnostic;
    let is_meant = |name: &&Name| match (asked, shape) {
        (Some(asked), _) => name.text == *asked,
        (None, Some(shape)) => name.text == shape.name() || name.text == shape.as_str(),
        (None, None) => false,
    };
    // The last one, since of a repeated name the second is wrong.
    if let Some(name) = arguments.operations.iter().flatten().rfind(is_meant) {
        return name.span;
    }
    let asking = match diagnostic.skips {
        Some(SkipReason::Authentication | SkipReason::EndpointDiscovery) => Part::CLIENTS,
        Some(SkipReason::Protocol | SkipReason::EventStream | SkipReason::NoHttpTrait) => &[Part::Http],
        None => &[],
    };
    if let Some(key) = arguments.keys.iter().find(|key| asking.iter().any(|part| *key == part.name())) {
        return key.span();
    }
    if let Some(service) = arguments.service.as_ref().filter(is_meant) {
        return service.span;
    }
    let mut files = arguments.files().zip(sources.ids());
    let file = files.find(|(_, id)| span.is_some_and(|span| span.source == *id)).map(|(file, _)| file);
    file.or(arguments.model.as_ref()).map_or_else(Span::call_site, LitStr::span)
}

/// An empty module, so that there are no follow-up errors about it.
fn nothing(arguments: &Arguments) -> Option<TokenStream> {
    let (visibility, module) = (site(arguments).visibility, arguments.module.as_ref()?);
    Some(quote!(#[allow(missing_docs)] #visibility mod #module {}))
}

/// A compiler warning, in the form that stable Rust has for macros: the use of a deprecated item.
fn warning(span: Span, message: &str) -> TokenStream {
    quote_spanned! {span=>
        const _: () = {
            #[deprecated(note = #message)]
            const WARNING: () = ();
            WARNING
        };
    }
}
