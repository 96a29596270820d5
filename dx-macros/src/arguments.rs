//! Parses the arguments of `service!`.

use dx_codegen::Part;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use std::collections::BTreeSet;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Error, LitBool, LitStr, Path, Token, Visibility, bracketed, token};

/// The keys before the optional parts, in the order of the documentation.
const SOURCE: [&str; 4] = ["model", "overlay", "operations", "service"];

/// The keys after the optional parts.
const GENERATION: [&str; 5] = ["all_builders", "allow_missing", "module", "visibility", "runtime"];

/// All keys.
fn keys() -> impl Iterator<Item = &'static str> {
    SOURCE.into_iter().chain(Part::ALL.iter().map(|part| part.name())).chain(GENERATION)
}

/// The arguments, as far as they could be parsed.
#[derive(Default)]
pub struct Arguments {
    /// The path of the model, relative to the crate's manifest
    pub model: Option<LitStr>,
    /// The paths of the overlays
    pub overlays: Vec<LitStr>,
    /// `None` selects all operations
    pub operations: Option<Vec<Name>>,
    pub service: Option<Name>,
    /// The requested optional parts
    pub parts: BTreeSet<Part>,
    /// Whether all structures have builders, not only those that are sent
    pub all_builders: bool,
    /// Whether requested parts that can't be generated are omitted with a warning
    pub allow_missing: bool,
    /// The given keys with their spans
    pub keys: Vec<Ident>,
    pub module: Option<Ident>,
    pub visibility: Option<Visibility>,
    pub runtime: Option<Path>,
}

/// A name of the model with its span: an identifier, or a string if it is not a valid identifier.
pub struct Name {
    pub text: String,
    pub span: Span,
}

impl Parse for Name {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let name: LitStr = input.parse()?;
            return Ok(Self { text: name.value(), span: name.span() });
        }
        let name = input.call(Ident::parse_any)?;
        Ok(Self { text: name.unraw().to_string(), span: name.span() })
    }
}

impl Arguments {
    /// The paths of the model and the overlays.
    pub fn files(&self) -> impl Iterator<Item = &LitStr> {
        self.model.iter().chain(&self.overlays)
    }

    /// Parses the arguments. Returns all errors, together with the arguments that are valid.
    pub fn parse(input: TokenStream) -> (Self, Vec<Error>) {
        let (mut arguments, mut errors, mut entries) = (Self::default(), Vec::new(), Vec::new());
        for tokens in split(input) {
            match Entry::of(&tokens) {
                Ok(entry) => entries.push(entry),
                Err(error) => errors.push(error),
            }
        }
        let given: Vec<_> = entries.iter().map(|entry| entry.key.to_string()).collect();
        errors.extend(entries.iter().zip(&given).filter(|(_, key)| !is_known(key)).map(|(entry, key)| {
            Error::new(entry.key.span(), with_help(&format!("unknown key `{key}`"), &suggestion(key, &given)))
        }));
        // An invalid entry may be meant as the model.
        if errors.is_empty() && !given.iter().any(|key| key == "model") {
            let message = "there is no `model`: give the path of one, relative to the crate's Cargo.toml, as in \
                           `model: \"models/sqs.json\"`";
            errors.push(Error::new(Span::call_site(), message));
        }
        for (index, (entry, key)) in entries.iter().zip(&given).enumerate() {
            let taken = if given[..index].contains(key) {
                Err(Error::new(entry.key.span(), format!("`{key}` is given twice")))
            } else {
                arguments.take(entry)
            };
            errors.extend(taken.err());
        }
        errors.extend(arguments.give_up_parts(&entries));
        arguments.keys = entries.into_iter().map(|entry| entry.key).collect();
        (arguments, errors)
    }

    /// Drops the parts that require others that are not requested, with an error for each of those.
    fn give_up_parts(&mut self, entries: &[Entry]) -> Vec<Error> {
        let (asked, mut errors) = (self.parts.clone(), Vec::new());
        for needed in Part::ALL.iter().filter(|needed| !asked.contains(needed)) {
            let needs = |part: &Part| part.needs().contains(needed);
            self.parts.retain(|part| !needs(part));
            let is_given_up =
                |entry: &&Entry| asked.iter().any(|part| needs(part) && entry.key == part.name());
            if let Some(Entry { key, .. }) = entries.iter().find(is_given_up) {
                let (message, help) =
                    (format!("`{key}` needs `{}`", needed.name()), format!("add `{}: true`", needed.name()));
                errors.push(Error::new(key.span(), with_help(&message, &help)));
            }
        }
        errors
    }

    fn take(&mut self, entry: &Entry) -> syn::Result<()> {
        if let Some(part) = Part::ALL.iter().find(|part| entry.key == part.name()) {
            if entry.flag()? {
                self.parts.insert(*part);
            }
            return Ok(());
        }
        match entry.key.to_string().as_str() {
            "model" => self.model = Some(entry.value("a string: the path of a model", Parse::parse)?),
            "overlay" => self.overlays = entry.value("a string or a list of strings: paths", paths)?,
            "operations" => {
                // An invalid list does not select all operations.
                self.operations = Some(Vec::new());
                self.operations = Some(entry.value(
                    "a list of names, `[Invoke, ListFunctions]`; left out, it is all of them",
                    names,
                )?);
            }
            "service" => {
                self.service = Some(entry.value("a name or, as a string, a shape id", Parse::parse)?)
            }
            "all_builders" => self.all_builders = entry.flag()?,
            "allow_missing" => self.allow_missing = entry.flag()?,
            "module" => self.module = Some(entry.value("a name for a module", Parse::parse)?),
            "visibility" => {
                let wanted = "`pub`, `pub(crate)`, `pub(super)` or `pub(self)`";
                self.visibility = Some(entry.value(wanted, visibility)?);
            }
            "runtime" => {
                let wanted = "a path from the root of a crate: `crate::runtime` or `::facade::dx_runtime`";
                self.runtime = Some(entry.value(wanted, absolute_path)?);
            }
            _ => {}
        }
        Ok(())
    }
}

fn is_known(key: &str) -> bool {
    keys().any(|known| known == key)
}

fn suggestion(key: &str, given: &[String]) -> String {
    let others = keys().filter(|key| !given.iter().any(|given| given == key));
    match dx_model::closest(key, others) {
        Some(other) => format!("did you mean `{other}`?"),
        None => format!(
            "what can be set is {}",
            keys().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
        ),
    }
}

/// A message with a help, in the format of diagnostics about models.
pub fn with_help(message: &str, help: &str) -> String {
    format!("{message}\n |\n = help: {help}")
}

/// Splits at commas. A trailing comma is allowed.
fn split(input: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<_> = input.into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let entries = tokens.split(is_comma).filter(|entry| !entry.is_empty());
    entries.map(<[TokenTree]>::to_vec).collect()
}

/// `key: value`
struct Entry {
    key: Ident,
    value: TokenStream,
}

impl Entry {
    fn of(tokens: &[TokenTree]) -> syn::Result<Self> {
        let (key, value) = match tokens {
            [TokenTree::Ident(key)] => (key, &[][..]),
            [TokenTree::Ident(key), TokenTree::Punct(colon), value @ ..] if colon.as_char() == ':' => {
                (key, value)
            }
            other => {
                let other: TokenStream = other.iter().cloned().collect();
                return Err(Error::new_spanned(other, "write `key: value`, with commas in between"));
            }
        };
        Ok(Self { key: key.clone(), value: value.iter().cloned().collect() })
    }

    fn flag(&self) -> syn::Result<bool> {
        Ok(self.value("`true` or `false`", LitBool::parse)?.value)
    }

    /// Parses the value. If that fails, the error says that it has to be `wanted`.
    fn value<T>(
        &self,
        wanted: &str,
        parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    ) -> syn::Result<T> {
        let key = &self.key;
        if self.value.is_empty() {
            return Err(Error::new(key.span(), format!("`{key}` has no value: it is {wanted}")));
        }
        let whole = |input: ParseStream<'_>| {
            let value =
                parse(input).map_err(|error| Error::new(error.span(), format!("`{key}` is {wanted}")))?;
            if input.is_empty() { Ok(value) } else { Err(input.error("expected `,`")) }
        };
        whole.parse2(self.value.clone())
    }
}

fn paths(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    if input.peek(token::Bracket) { list(input) } else { Ok(vec![input.parse()?]) }
}

/// A non-empty list, since an empty one could be mistaken for all operations.
fn names(input: ParseStream<'_>) -> syn::Result<Vec<Name>> {
    let span = input.span();
    let names = list(input)?;
    if names.is_empty() { Err(Error::new(span, "none")) } else { Ok(names) }
}

fn list<T: Parse>(input: ParseStream<'_>) -> syn::Result<Vec<T>> {
    let inside;
    bracketed!(inside in input);
    Ok(Punctuated::<T, Token![,]>::parse_terminated(&inside)?.into_iter().collect())
}

fn visibility(input: ParseStream<'_>) -> syn::Result<Visibility> {
    match input.parse()? {
        Visibility::Inherited => Err(input.error("nothing")),
        visibility => Ok(visibility),
    }
}

/// A path that is valid in every module.
fn absolute_path(input: ParseStream<'_>) -> syn::Result<Path> {
    let path = Path::parse_mod_style(input)?;
    match path.segments.first() {
        Some(first) if first.ident == "self" || first.ident == "super" => {
            Err(Error::new_spanned(&path, "relative"))
        }
        _ => Ok(path),
    }
}
