//! What members are called on the wire, and where in a request or a response they are, read from the code that writes and
//! reads them.

use crate::compact::compact;
use crate::modules::Modules;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::{FnArg, ImplItem, ImplItemFn, Item, ItemImpl, LitStr, ReturnType};

#[derive(Default)]
pub struct Wire {
    /// By type and field or variant; several where a member is written in one way and read in another
    names: BTreeMap<(String, String), BTreeSet<String>>,
    /// By operation: method and path
    requests: BTreeMap<String, String>,
}

impl Wire {
    pub fn of(modules: &Modules) -> Self {
        let mut wire = Self::default();
        for (ty, function) in
            functions(modules, "write_json").filter(|(_, function)| is(function, "write_json"))
        {
            wire.written(&ty, &events(&function.block));
        }
        for (ty, function) in
            functions(modules, "read_json").filter(|(_, function)| is(function, "read_json"))
        {
            wire.read(&ty, &events(&function.block));
        }
        for (ty, function) in functions(modules, "enums").filter(|(_, function)| is(function, "as_str")) {
            wire.valued(&ty, &events(&function.block));
        }
        for (operation, function) in
            functions(modules, "requests").filter(|(_, function)| is(function, "request_with"))
        {
            wire.bound(&input(function), &events(&function.block), "request");
            wire.requests.insert(operation, request(&events(&function.block)));
        }
        for (_, function) in functions(modules, "responses") {
            wire.bound(&output(function), &events(&function.block), "response");
        }
        wire
    }

    /// How a member is shown behind its type.
    pub fn shown(&self, ty: &str, member: &str) -> String {
        let names = self.names.get(&(ty.to_owned(), member.to_owned()));
        names.map_or_else(String::new, |names| {
            format!("  // {}", names.iter().cloned().collect::<Vec<_>>().join(", "))
        })
    }

    /// Method and path of an operation's request.
    pub fn request(&self, operation: &str) -> &str {
        &self.requests[operation]
    }

    fn note(&mut self, ty: &str, member: &str, name: String) {
        self.names.entry((ty.to_owned(), member.to_owned())).or_default().insert(name);
    }

    /// A name stands before or behind its member, so the first of the ones belongs to the first of the others.
    fn written(&mut self, ty: &str, events: &[Event]) {
        let members = events.iter().filter_map(|event| match event {
            Event::Member(owner, member) if owner == "self" || owner == "Self" => Some(member),
            _ => None,
        });
        let literals = events.iter().filter_map(|event| match event {
            Event::Literal(literal) => Some(literal.as_str()),
            _ => None,
        });
        let keys: Vec<_> = literals.flat_map(keys).collect();
        let mut seen = BTreeSet::new();
        let members: Vec<_> = members.filter(|member| seen.insert(*member)).collect();
        assert!(keys.is_empty() || keys.len() == members.len(), "{ty}: {keys:?} {members:?}");
        for (member, key) in members.into_iter().zip(keys) {
            self.note(ty, member, format!("{key:?}"));
        }
    }

    /// A value stands behind its variant.
    fn valued(&mut self, ty: &str, events: &[Event]) {
        for arm in events.windows(2) {
            if let [Event::Member(_, variant), Event::Literal(value)] = arm {
                self.note(ty, variant, format!("{value:?}"));
            }
        }
    }

    /// The names are in a list, and their places in it lead to the members.
    fn read(&mut self, ty: &str, events: &[Event]) {
        let is_list = |event: &&Event| matches!(event, Event::Call(call) if call.method == "begin_members");
        let behind = events.iter().skip_while(|event| !is_list(event)).skip(1);
        let names: Vec<_> = behind
            .map_while(|event| match event {
                Event::Literal(name) => Some(name),
                _ => None,
            })
            .collect();
        for arm in events.windows(2) {
            if let [Event::Index(index), Event::Member(owner, member)] = arm
                && (owner == "value" || owner == "Self")
                && let Some(name) = names.get(*index)
            {
                self.note(ty, member, format!("{name:?}"));
            }
        }
    }

    /// Members that are in the path, the query, headers or the status, which methods of `owner` put there or take out.
    fn bound(&mut self, ty: &str, events: &[Event], owner: &str) {
        let mut last = None;
        for event in events {
            match event {
                Event::Member(of, member) if of != "self" => last = Some(member),
                Event::Call(call) if call.owner == owner && !NO_BINDING.contains(&call.method.as_str()) => {
                    if let (Some(name), Some(member)) = (&call.literal, call.member.as_ref().or(last)) {
                        self.note(ty, member, format!("{} {name}", call.method));
                    }
                }
                _ => {}
            }
        }
    }
}

/// Methods that take no member.
const NO_BINDING: [&str; 3] = ["host", "json", "path"];

/// What is read in a function's body, in order.
enum Event {
    /// The field or variant of something: `self.name`, `Self::Name`
    Member(String, String),
    /// A method of something: `request.query("name", &input.member)`
    Call(Call),
    Literal(String),
    /// The number in front of an arm of a `match`
    Index(usize),
}

struct Call {
    owner: String,
    method: String,
    /// The string that the arguments begin with
    literal: Option<String>,
    /// The field that is among the arguments
    member: Option<String>,
}

fn events(block: &impl ToTokens) -> Vec<Event> {
    let mut events = Vec::new();
    collect(block.to_token_stream(), &mut events);
    events
}

fn collect(tokens: TokenStream, events: &mut Vec<Event>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let word = |index: usize| match tokens.get(index) {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
        _ => None,
    };
    let is = |index: usize, wanted: char| matches!(tokens.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect(group.stream(), events),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if let Ok(string) = syn::parse_str::<LitStr>(&text) {
                    events.push(Event::Literal(string.value()));
                } else if is(index + 1, '=') && is(index + 2, '>') {
                    events.push(Event::Index(text.parse().unwrap()));
                }
            }
            TokenTree::Ident(name) if index > 1 && is(index - 1, '.') => {
                let Some(owner) = word(index - 2) else { continue };
                match tokens.get(index + 1) {
                    Some(TokenTree::Group(arguments)) if arguments.delimiter() == Delimiter::Parenthesis => {
                        events.push(Event::Call(call(owner, name.to_string(), arguments.stream())));
                    }
                    _ => events.push(Event::Member(owner, name.to_string())),
                }
            }
            TokenTree::Ident(name) if index > 2 && is(index - 1, ':') => {
                if let Some(owner) = word(index - 3).filter(|owner| owner == "Self") {
                    events.push(Event::Member(owner, name.to_string()));
                }
            }
            _ => {}
        }
    }
}

fn call(owner: String, method: String, arguments: TokenStream) -> Call {
    let mut inside = Vec::new();
    collect(arguments, &mut inside);
    let literal = inside.first().and_then(|event| match event {
        Event::Literal(literal) => Some(literal.clone()),
        _ => None,
    });
    let member = inside.iter().find_map(|event| match event {
        Event::Member(owner, member) if owner != "self" => Some(member.clone()),
        _ => None,
    });
    Call { owner, method, literal, member }
}

/// The names of an object in a part of JSON.
fn keys(json: &str) -> Vec<&str> {
    json.match_indices("\":").filter_map(|(end, _)| Some(&json[json[..end].rfind('"')? + 1..end])).collect()
}

/// Method and path: `GET /v1/jobs/{JobId}`.
fn request(events: &[Event]) -> String {
    let mut literals = events.iter().filter_map(|event| match event {
        Event::Literal(literal) => Some(literal.as_str()),
        _ => None,
    });
    let (_, method) = (literals.next(), literals.next().unwrap());
    let mut path = String::new();
    for event in events {
        if let Event::Call(Call { owner, method, literal: Some(part), .. }) = event
            && owner == "request"
        {
            match method.as_str() {
                "path" => path += part,
                "label" => path += &format!("{{{part}}}"),
                _ => {}
            }
        }
    }
    format!("{method} {path}")
}

/// The functions in the implementations of a module, with the types that these are of.
fn functions<'m>(modules: &'m Modules, module: &str) -> impl Iterator<Item = (String, &'m ImplItemFn)> {
    let implementations = modules.items(module).filter_map(|item| match item {
        Item::Impl(item) => Some(item),
        _ => None,
    });
    implementations.flat_map(|ItemImpl { self_ty, items, .. }| {
        let functions = items.iter().filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function),
            _ => None,
        });
        functions.map(|function| (compact(self_ty), function))
    })
}

fn is(function: &ImplItemFn, name: &str) -> bool {
    function.sig.ident == name
}

/// The type of a function's first argument.
fn input(function: &ImplItemFn) -> String {
    match function.sig.inputs.first() {
        Some(FnArg::Typed(argument)) => compact(&argument.ty).trim_start_matches('&').to_owned(),
        _ => String::new(),
    }
}

/// The type of what a function gives if all is well.
fn output(function: &ImplItemFn) -> String {
    let ReturnType::Type(_, ty) = &function.sig.output else { return String::new() };
    let ty = compact(ty);
    let inside = ty.strip_prefix("Result<").and_then(|inside| inside.split(',').next());
    inside.unwrap_or_default().to_owned()
}
