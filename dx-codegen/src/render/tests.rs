//! Tests that the declared dependencies of items are the names that they use.

use super::{Context, items};
use crate::{Config, Part, Parts, lowered};
use dx_model::{Diagnostics, Sources};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

/// All names, except fields and methods after a dot, and the last segments of paths.
fn names(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let mut before = [' '; 2];
    for token in tokens {
        let mut last = ' ';
        match token {
            TokenTree::Ident(name) if before[1] != '.' && before != [':', ':'] => {
                found.insert(name.to_string());
            }
            TokenTree::Group(group) => names(group.stream(), found),
            TokenTree::Punct(punct) => last = punct.as_char(),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        before = [before[1], last];
    }
}

/// The models of the fixtures.
fn models() -> io::Result<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/models");
    fs::read_dir(folder)?.map(|entry| fs::read_to_string(entry?.path())).collect()
}

/// If a module is a folder, shared items are in another file.
#[test]
fn items_declare_their_uses_and_imports() {
    let mut checked = 0;
    for model in models().unwrap() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        sources.add("model.json", model);
        let model = dx_model::read(&sources, &mut diagnostics).unwrap();
        let config = Config { parts: Parts::always(Part::ALL.iter().copied()), ..Config::default() };
        let (_, service) = lowered(&model, &config, &mut diagnostics, &mut |_| {}).unwrap();
        let context = Context::of(&service);
        let mut shared: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for item in items(&context) {
            shared.entry(item.module).or_default().extend(item.defines.clone());
        }
        for item in items(&context) {
            let (module, uses, own) = (item.module, item.uses.clone(), item.defines.clone());
            let (name, imports) = (item.name.clone(), item.imports.clone());
            let mut named = BTreeSet::new();
            names(item.into_tokens(), &mut named);
            let of_others: BTreeSet<_> = named.intersection(&shared[&module]).cloned().collect();
            let of_others: BTreeSet<_> =
                of_others.into_iter().filter(|name| Some(name) != own.as_ref()).collect();
            checked += of_others.len();
            // `builder!` uses `member` in its expansion.
            let said: BTreeSet<_> = uses.into_iter().filter(|name| name != "member").collect();
            assert_eq!(said, of_others, "{module:?} {name}");
            for import in imports {
                assert!(named.contains(import.name), "{module:?} {name} imports {import:?}");
            }
        }
    }
    assert!(checked > 50, "{checked}");
}
