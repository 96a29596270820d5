//! What the macros of the runtime make, read from their definitions.

use std::fs;
use std::path::Path;

/// The files with macros that generated code calls.
const FILES: [&str; 8] = [
    "builder.rs",
    "call.rs",
    "error_shape.rs",
    "serde/mod.rs",
    "shape/enumeration.rs",
    "shape/simple.rs",
    "shape/structure.rs",
    "shape/union.rs",
];

/// The definitions of macros, by name.
pub struct Macros(Vec<(String, String)>);

impl Macros {
    pub fn read() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dx-runtime/src");
        let texts = FILES.map(|file| fs::read_to_string(folder.join(file)).unwrap());
        let definitions = texts.iter().flat_map(|text| text.split("macro_rules! ").skip(1));
        let named = definitions.map(|text| {
            let (name, body) = text.split_once(' ').unwrap();
            (name.to_owned(), body.split("\n}\n").next().unwrap().to_owned())
        });
        Self(named.collect())
    }

    /// The lines that a macro has, and those of the macros that it calls.
    fn lines(&self, name: &str) -> Vec<&str> {
        let bodies = self.0.iter().filter(|(of, _)| of == name).map(|(_, body)| body);
        let lines: Vec<_> = bodies.flat_map(|body| body.lines()).map(str::trim).collect();
        assert!(!lines.is_empty(), "there is no macro {name}");
        let called = lines.iter().filter_map(|line| line.strip_prefix("$crate::")?.split_once('!'));
        let called: Vec<_> =
            called.filter(|(of, _)| of.starts_with("__")).flat_map(|(of, _)| self.lines(of)).collect();
        lines.into_iter().chain(called).collect()
    }

    /// The traits that a macro implements for what is called `of` in its definition.
    pub fn traits(&self, name: &str, of: &str) -> Vec<String> {
        let lines = self.lines(name).into_iter();
        let traits = lines.filter_map(|line| {
            line.strip_prefix("impl")?.trim_end_matches('}').strip_suffix(&format!(" for {of} {{"))
        });
        traits
            .map(|line| {
                crate::text::short(
                    line.replace("$crate", "").trim_start_matches("<'de>").trim_start_matches("<'_>"),
                )
            })
            .collect()
    }

    /// The functions that a macro defines, as they are in its definition.
    pub fn functions(&self, name: &str) -> Vec<syn::Signature> {
        let lines = self.lines(name).into_iter();
        let lines = lines.filter(|line| line.starts_with("pub fn ") || line.starts_with("pub const fn "));
        let lines = lines.filter(|line| line.ends_with(" {"));
        lines
            .map(|line| syn::parse_str(line.trim_start_matches("pub ").trim_end_matches(" {")).unwrap())
            .collect()
    }
}
