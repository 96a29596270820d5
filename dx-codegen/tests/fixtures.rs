//! One small model for each feature: what the generator writes, and the diagnostics, are snapshots, for reviewers of the
//! generator. What it decides is asserted in `src/lower/tests.rs`; that the source compiles and does what it should is
//! tested in `dx-fixtures`.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::{Config, FileSet, Part, Parts};
use dx_model::{Diagnostics, Model, Sources};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// A test for each model: its name, and the files in which its feature shows. The others would say the same of each.
macro_rules! fixtures {
    ($($name:ident: $($file:ident)*;)*) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];
        $(
            #[test]
            fn $name() {
                let fixture = Fixture::load(stringify!($name));
                let source = fixture.source(&[$(concat!(stringify!($file), ".rs")),*]);
                snapshot(&format!("{}.rs", fixture.name), source);
            }
        )*
    };
}

fixtures! {
    auth: requests service;
    auth_in_a_header_with_a_scheme: service;
    auth_of_operations: client requests service;
    clients: blocking client requests service;
    collections: serde shapes types;
    constraints: validate;
    defaults: builders serde shapes types;
    deprecated: enums errors operations types;
    documentation: mod operations types;
    empty: serde shapes types;
    endpoint_discovery: requests service;
    endpoint_of_the_input: endpoint requests;
    endpoint_rules: endpoint requests service;
    error_shapes: errors;
    hostile_texts: enums operations shapes types;
    json_names: shapes;
    mixins: types;
    names_of_members: shapes types;
    names_of_operations: builders enums operations;
    names_of_shapes: enums shapes types;
    names_of_the_runtime: serde;
    names_of_values: enums;
    paginated: client pages;
    predicates: enums;
    presence: builders shapes types;
    recursion: shapes types;
    renames: errors types;
    resources: mod operations;
    sensitive: enums errors types;
    signatures: requests service;
    simple_types: enums shapes types;
    smithy_1_0: enums shapes types;
    tagged_structures: tagged types;
    timestamps: serde shapes;
    unions: serde shapes types;
    waitable: waiters;
}

struct Fixture {
    name: &'static str,
    text: String,
}

impl Fixture {
    fn load(name: &'static str) -> Self {
        let text = fs::read_to_string(models().join(format!("{name}.json"))).unwrap();
        Self { name, text }
    }

    /// What the generator says about the model, and what `run` makes of it.
    fn run<T>(&self, run: fn(&Model, &Config, &mut Diagnostics) -> Option<T>) -> (String, T) {
        let mut sources = Sources::new();
        let name = format!("fixtures/models/{}.json", self.name);
        sources.add(&name, self.text.as_str());
        let mut diagnostics = Diagnostics::new();
        // One is about it. That of the others compiles in `dx-fixtures`.
        let mut parts = vec![Part::Serde];
        if self.name == "constraints" {
            parts.push(Part::Validate);
        }
        let called = ["clients", "paginated", "signatures", "waitable"];
        let is_kind = |kind| self.name.starts_with(kind);
        if called.contains(&self.name) || is_kind("auth") || is_kind("endpoint") {
            parts.extend([Part::Http, Part::Client, Part::Blocking]);
        }
        let command = "cargo xtask codegen".to_owned();
        let config = Config { parts: Parts::always(parts), model: name, command, ..Config::default() };
        let made = dx_model::read(&sources, &mut diagnostics)
            .and_then(|model| run(&model, &config, &mut diagnostics));
        let said = diagnostics.render(&sources, false);
        (said.clone(), made.unwrap_or_else(|| panic!("{said}")))
    }

    fn files(&self) -> FileSet {
        self.run(dx_codegen::generate).1
    }

    fn source(&self, files: &[&str]) -> String {
        let all = self.files();
        let file = |path| format!("==> {path}\n{}\n", all.get(path).unwrap_or_else(|| panic!("no {path}")));
        files.iter().copied().map(file).collect()
    }

    /// The model with its shapes in another order, which `seed` decides on.
    fn shuffled(&self, seed: u32) -> Self {
        let (head, shapes) = self.text.split_once("\"shapes\": {\n").unwrap();
        let shapes = shapes.trim_end().strip_suffix("\n    }\n}").unwrap();
        // What a shape begins with stands eight spaces in, and what is in it further.
        let mut shapes: Vec<_> =
            shapes.split("\n        \"").map(|shape| shape.trim_end_matches(',')).collect();
        shapes[0] = shapes[0].trim_start().trim_start_matches('"');
        shapes.sort_by_key(|shape| {
            let mut hasher = DefaultHasher::new();
            (seed, shape).hash(&mut hasher);
            hasher.finish()
        });
        let shapes = shapes.join(",\n        \"");
        Self { text: format!("{head}\"shapes\": {{\n        \"{shapes}\n    }}\n}}\n"), ..*self }
    }
}

fn snapshot(name: &str, text: String) {
    insta::with_settings!(
        { prepend_module_to_snapshot => false, omit_expression => true },
        { insta::assert_snapshot!(name, text) }
    );
}

fn models() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/models"))
}

#[test]
fn every_model_has_its_snapshots() {
    let file_stem = |entry: std::io::Result<fs::DirEntry>| {
        entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned()
    };
    let mut models: Vec<_> = fs::read_dir(models()).unwrap().map(file_stem).collect();
    models.sort();
    assert_eq!(models, NAMES);
}

#[test]
fn diagnostics_name_renamed_and_unsupported_shapes() {
    snapshot(
        "diagnostics",
        NAMES.iter().map(|name| Fixture::load(name).run(dx_codegen::generate).0).collect(),
    );
}

#[test]
fn the_same_model_gives_the_same_bytes_in_whatever_order_its_shapes_are() {
    for name in NAMES {
        let fixture = Fixture::load(name);
        let files = fixture.files();
        assert_eq!(fixture.files(), files, "{name}");
        let shuffled: Vec<_> = (0..4).map(|seed| fixture.shuffled(seed)).collect();
        assert!(shuffled.iter().any(|shuffled| shuffled.text != fixture.text), "{name}");
        for (seed, shuffled) in shuffled.iter().enumerate() {
            assert_eq!(shuffled.files(), files, "{name}, shuffled by {seed}");
        }
    }
}

#[test]
fn files_have_a_header_and_no_overlong_lines() {
    for name in NAMES {
        let header = format!(
            "// @generated from fixtures/models/{name}.json by `cargo xtask codegen`. Change the model and run it again.\n"
        );
        for (path, text) in Fixture::load(name).files().files() {
            assert!(text.starts_with(&header), "{name}, {path}");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let longest = code.max_by_key(|line| line.len()).unwrap_or_default();
            assert!(longest.len() <= 200, "{name}, {path}: {longest}");
        }
    }
}
