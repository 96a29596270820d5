//! What every model ends in.

use dx_codegen::{Config, FileSet, Parts, generate};
use dx_model::{Diagnostics, Severity, Sources};
use std::collections::HashSet;
use syn::{Item, Visibility};

/// Rust's default for threads, on purpose: whoever uses the generator may call it on any.
const STACK: usize = 2 << 20;

/// The modules that share their names with the service's root.
const PUBLIC: [&str; 6] =
    ["builders.rs", "endpoint.rs", "enums.rs", "errors.rs", "operations.rs", "types.rs"];

/// Runs `work` where there is little room. A panic in it goes on here.
pub fn on_a_small_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).unwrap();
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// What became of a model: the files, or what is wrong with it as it is shown.
pub type Outcome = Result<FileSet, String>;

/// Generates all that there is to generate. Fails the test unless there are files, or errors that name their place and
/// can be shown.
pub fn outcome(text: &str) -> Outcome {
    let mut sources = Sources::new();
    sources.add("model.json", text);
    let mut diagnostics = Diagnostics::new();
    let config = Config { parts: Parts::all(), ..Config::default() };
    let model = dx_model::read(&sources, &mut diagnostics);
    let files = model.and_then(|model| generate(&model, &config, &mut diagnostics));
    let shown = diagnostics.render(&sources, false);
    for diagnostic in diagnostics.iter() {
        let placed = diagnostic.span.is_some() || diagnostic.shape.is_some();
        assert!(placed || is_about_all(&diagnostic.message), "where? {}", diagnostic.message);
    }
    let errors = diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    assert_eq!(files.is_none(), errors, "{shown}");
    files.ok_or(shown)
}

/// That it has no service, or several, is said of the model as a whole.
fn is_about_all(message: &str) -> bool {
    message == "the model has no service" || message.starts_with("the model has several services")
}

/// Fails the test unless the files are Rust in which nothing is defined twice.
pub fn assert_rust(files: &FileSet) {
    let mut exported = HashSet::new();
    for (path, text) in files.files() {
        assert!(!text.contains("compile_error!"), "{path}: {text}");
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        let mut own = HashSet::new();
        let mut methods = HashSet::new();
        for item in &file.items {
            if let Some(name) = names(item) {
                assert!(own.insert(name.clone()), "{path} has {name} twice");
                let is_new = !PUBLIC.contains(&path) || !is_public(item) || exported.insert(name.clone());
                assert!(is_new, "{name} is in {path} and elsewhere");
            }
            for (owner, method) in inherent_methods(item) {
                assert!(methods.insert((owner.clone(), method.clone())), "{path}: {owner}::{method} twice");
            }
            unique(path, parts(item));
        }
    }
}

fn unique(path: &str, names: Vec<String>) {
    let mut seen = HashSet::new();
    for name in names {
        assert!(seen.insert(name.clone()), "{path}: {name} twice");
    }
}

/// What an item puts into the namespace of types, or of statics.
fn names(item: &Item) -> Option<String> {
    Some(match item {
        Item::Struct(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Mod(item) => item.ident.to_string(),
        Item::Static(item) => item.ident.to_string(),
        _ => return None,
    })
}

fn is_public(item: &Item) -> bool {
    let (Item::Struct(syn::ItemStruct { vis, .. }) | Item::Enum(syn::ItemEnum { vis, .. })) = item else {
        return false;
    };
    matches!(vis, Visibility::Public(_))
}

/// The fields of a structure, or the variants of an enumeration.
fn parts(item: &Item) -> Vec<String> {
    match item {
        Item::Struct(item) => {
            item.fields.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string())).collect()
        }
        Item::Enum(item) => item.variants.iter().map(|variant| variant.ident.to_string()).collect(),
        _ => Vec::new(),
    }
}

fn inherent_methods(item: &Item) -> Vec<(String, String)> {
    let Item::Impl(item) = item else { return Vec::new() };
    let syn::Type::Path(owner) = &*item.self_ty else { return Vec::new() };
    let Some(owner) = owner.path.segments.last().filter(|_| item.trait_.is_none()) else { return Vec::new() };
    let name = |method: &syn::ImplItem| match method {
        syn::ImplItem::Fn(method) => Some((owner.ident.to_string(), method.sig.ident.to_string())),
        _ => None,
    };
    item.items.iter().filter_map(name).collect()
}
