//! From tokens to formatted text: dx's formatter beside reading the tokens back with syn and printing with prettyplease,
//! over `CreateJob` and over each model that is given by its path.

use dx_benches::median;
use dx_codegen::{Config, Part, Parts, Site};
use dx_model::{Diagnostics, Sources};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;

fn main() {
    let models = format!("{}/../models", env!("CARGO_MANIFEST_DIR"));
    let create_job =
        ["", ".overlay", ".docs.overlay"].map(|part| format!("{models}/dataexchange-2017-07-25{part}.json"));
    compare("CreateJob", &create_job, &["CreateJob".to_owned()]);
    for path in std::env::args().skip(1).filter(|argument| !argument.starts_with('-')) {
        compare(&path.clone(), &[path], &[]);
    }
}

fn compare(name: &str, paths: &[String], operations: &[String]) {
    let mut sources = Sources::new();
    for path in paths {
        sources.add(path, std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}")));
    }
    let model = dx_model::read(&sources, &mut Diagnostics::new()).expect("a model");
    let config =
        Config { operations: operations.to_vec(), parts: Parts::always([Part::Http]), ..Config::default() };
    let all = dx_codegen::expand(&model, &config, &Site::default(), &mut Diagnostics::new()).expect("tokens");
    let items = items(syn::parse2(all).expect("Rust"));
    let rounds: Vec<_> = (0..ROUNDS)
        .map(|_| (time(&items, |items| dx_codegen::format(items).len()), time(&items, usual)))
        .collect();
    let (ours, usual) =
        (fastest(rounds.iter().map(|(ours, _)| ours.0)), fastest(rounds.iter().map(|(_, usual)| usual.0)));
    let walk = fastest((0..ROUNDS).map(|_| time(&items, |items| items.map(walk).sum()).0));
    let speed = |time: f64, bytes: usize| bytes as f64 / 1e6 / time;
    let (our_bytes, usual_bytes) = (rounds[0].0.1, rounds[0].1.1);
    let ratio = median(rounds.iter().map(|(ours, usual)| usual.0 / ours.0));
    println!(
        "{name}: {:.2} ms, {:.0} MB/s; syn and prettyplease {:.2} ms, {:.0} MB/s: {ratio:.1} times as fast; \
         taking the tokens apart alone: {:.2} ms",
        ours * 1e3,
        speed(ours, our_bytes),
        usual * 1e3,
        speed(usual, usual_bytes),
        walk * 1e3,
    );
}

/// The items of all modules.
fn items(file: syn::File) -> Vec<syn::Item> {
    let modules = file.items.into_iter().map(|item| match item {
        syn::Item::Mod(module) => module.content.map(|(_, items)| items).unwrap_or_default(),
        item => vec![item],
    });
    modules.flatten().collect()
}

fn usual(items: &mut dyn Iterator<Item = TokenStream>) -> usize {
    let text = |item| prettyplease::unparse(&syn::parse2(item).expect("Rust"));
    items.map(|item| text(item).len()).sum()
}

/// Takes tokens apart, one by one, which no formatter does without, and counts them.
fn walk(tokens: TokenStream) -> usize {
    let count = |token| match token {
        TokenTree::Group(group) => {
            let tokens = group.stream();
            drop(group);
            1 + walk(tokens)
        }
        _ => 1,
    };
    tokens.into_iter().map(count).sum()
}

/// The seconds that formatting takes, and how long the text is. Tokens that nobody else holds come an item at a time, as
/// the generator has them; while they are made, the clock stands still.
fn time(
    items: &[syn::Item],
    format: impl Fn(&mut dyn Iterator<Item = TokenStream>) -> usize,
) -> (f64, usize) {
    let mut making = Duration::ZERO;
    let start = Instant::now();
    let length = format(&mut items.iter().map(|item| {
        let start = Instant::now();
        let tokens = item.to_token_stream();
        making += start.elapsed();
        tokens
    }));
    ((start.elapsed() - making).as_secs_f64(), length)
}

fn fastest(times: impl Iterator<Item = f64>) -> f64 {
    times.fold(f64::INFINITY, f64::min)
}
