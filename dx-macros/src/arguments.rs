//! The grammar of `service!`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Error, LitBool, LitStr, Path, Token, Visibility, bracketed, token};

/// What can be set, in the order of the documentation.
const KEYS: [&str; 8] =
    ["model", "overlay", "operations", "service", "http", "module", "visibility", "runtime"];

/// What stands between the parentheses, as far as it can be made out.
#[derive(Default)]
pub struct Arguments {
    /// The path of the model, relative to the crate's manifest
    pub model: Option<LitStr>,
    /// The paths of what is merged into it
    pub overlays: Vec<LitStr>,
    /// `None` is all of them
    pub operations: Option<Vec<Name>>,
    pub service: Option<Name>,
    pub http: bool,
    pub module: Option<Ident>,
    pub visibility: Option<Visibility>,
    pub runtime: Option<Path>,
}

/// A name of the model and where it stands: an identifier, or a string for what is none.
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
    /// The files of which the model consists.
    pub fn files(&self) -> impl Iterator<Item = &LitStr> {
        self.model.iter().chain(&self.overlays)
    }

    /// Takes what makes sense, and says what does not: one mistake does not hide the next.
    pub fn parse(input: TokenStream) -> (Self, Vec<Error>) {
        let (mut arguments, mut errors, mut seen) = (Self::default(), Vec::new(), Vec::new());
        for entry in entries(input) {
            let taken = Entry::of(&entry).and_then(|entry| {
                let name = entry.key.to_string();
                if seen.contains(&name) {
                    return Err(Error::new(entry.key.span(), format!("`{name}` is given twice")));
                }
                seen.push(name);
                arguments.take(&entry)
            });
            errors.extend(taken.err());
        }
        if !seen.iter().any(|key| key == "model") {
            let message = "there is no `model`: give the path of one, relative to the crate's Cargo.toml, as in \
                           `model: \"models/sqs.json\"`";
            errors.push(Error::new(Span::call_site(), message));
        }
        (arguments, errors)
    }

    fn take(&mut self, entry: &Entry<'_>) -> syn::Result<()> {
        match entry.key.to_string().as_str() {
            "model" => self.model = Some(entry.value("a string: the path of a model")?),
            "overlay" => self.overlays = entry.paths()?,
            "operations" => {
                // A list that is broken does not stand for all operations.
                self.operations = Some(Vec::new());
                self.operations = Some(entry.names()?);
            }
            "service" => self.service = Some(entry.value("the name or the shape id of a service")?),
            "http" => self.http = entry.value::<LitBool>("`true` or `false`")?.value,
            "module" => self.module = Some(entry.value("a name for a module")?),
            "visibility" => self.visibility = Some(entry.visibility()?),
            "runtime" => self.runtime = Some(entry.runtime()?),
            _ => return Err(unknown(entry.key)),
        }
        Ok(())
    }
}

fn unknown(key: &Ident) -> Error {
    let name = key.to_string();
    let known = KEYS.map(|key| format!("`{key}`")).join(", ");
    let help = match dx_model::closest(&name, KEYS.into_iter()) {
        Some(other) => format!("did you mean `{other}`?"),
        None => format!("what can be set is {known}"),
    };
    Error::new(key.span(), format!("unknown key `{name}`\n= help: {help}"))
}

/// What stands between commas. Behind the last one there may be nothing.
fn entries(input: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<_> = input.into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let entries = tokens.split(is_comma).filter(|entry| !entry.is_empty());
    entries.map(<[TokenTree]>::to_vec).collect()
}

/// `key: value`
struct Entry<'a> {
    key: &'a Ident,
    value: TokenStream,
}

impl<'a> Entry<'a> {
    fn of(tokens: &'a [TokenTree]) -> syn::Result<Self> {
        match tokens {
            [TokenTree::Ident(key), TokenTree::Punct(colon), value @ ..] if colon.as_char() == ':' => {
                Ok(Self { key, value: value.iter().cloned().collect() })
            }
            other => {
                let other: TokenStream = other.iter().cloned().collect();
                Err(Error::new_spanned(other, "write `key: value`, with a comma behind it"))
            }
        }
    }

    /// The value, which is to be what is `wanted`.
    fn value<T: Parse>(&self, wanted: &str) -> syn::Result<T> {
        self.parsed(T::parse, wanted)
    }

    fn parsed<T>(&self, parser: impl Parser<Output = T>, wanted: &str) -> syn::Result<T> {
        parser.parse2(self.value.clone()).map_err(|_| self.wrong(wanted))
    }

    fn paths(&self) -> syn::Result<Vec<LitStr>> {
        let wanted = "a string, the path of what is merged into the model, or a list of such";
        let several = |input: ParseStream<'_>| {
            if input.peek(token::Bracket) { list(input) } else { Ok(vec![input.parse()?]) }
        };
        self.parsed(several, wanted)
    }

    fn names(&self) -> syn::Result<Vec<Name>> {
        let names: Vec<_> = self.parsed(list, "a list of names: `[Invoke, ListFunctions]`")?;
        if names.is_empty() {
            let message = "`operations` names none\n= help: leave it out for all of them";
            return Err(Error::new_spanned(&self.value, message));
        }
        Ok(names)
    }

    fn visibility(&self) -> syn::Result<Visibility> {
        let wanted = "`pub`, `pub(crate)`, `pub(super)` or `pub(self)`";
        match self.value(wanted)? {
            Visibility::Inherited => Err(self.wrong(wanted)),
            visibility => Ok(visibility),
        }
    }

    /// The path means the same in every module: it begins with a crate.
    fn runtime(&self) -> syn::Result<Path> {
        let wanted = "a path from the root of a crate: `crate::runtime` or `::facade::dx_runtime`";
        let path = self.parsed(Path::parse_mod_style, wanted)?;
        let relative =
            path.segments.first().is_some_and(|first| first.ident == "self" || first.ident == "super");
        if relative { Err(self.wrong(wanted)) } else { Ok(path) }
    }

    fn wrong(&self, wanted: &str) -> Error {
        let message = format!("`{}` is {wanted}", self.key);
        if self.value.is_empty() {
            Error::new(self.key.span(), message)
        } else {
            Error::new_spanned(self.value.to_token_stream(), message)
        }
    }
}

fn list<T: Parse>(input: ParseStream<'_>) -> syn::Result<Vec<T>> {
    let inside;
    bracketed!(inside in input);
    Ok(Punctuated::<T, Token![,]>::parse_terminated(&inside)?.into_iter().collect())
}
