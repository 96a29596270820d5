//! Reads the configuration from its text. All errors are reported, each with its position.

use super::{Allowed, Model, Output, folders};
use dx_codegen::{Availability, Part};
use dx_model::{Diagnostic, Diagnostics, SourceId, Span, closest};
use std::ops::Range;
use std::path::Path;
use std::slice;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The outputs in their order, for a configuration in the folder `root`. They are complete only if no error was reported.
pub fn outputs(text: &str, root: &Path, source: SourceId, diagnostics: &mut Diagnostics) -> Vec<Output> {
    let mut parser = Parser { root, source, diagnostics };
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        parser.error(error.span().unwrap_or_default(), error.message());
    }
    if errors.is_empty() { parser.document(document.get_ref()) } else { Vec::new() }
}

/// The findings of `diff` that the configuration accepts: `[[allow]]` with `rule`, `shape` and `reason`. Errors in the rest
/// of the text are left to [`outputs`].
pub fn allowed(text: &str, root: &Path, source: SourceId, diagnostics: &mut Diagnostics) -> Vec<Allowed> {
    let mut parser = Parser { root, source, diagnostics };
    let (document, _) = DeTable::parse_recoverable(text);
    let all = document.get_ref().get("allow").and_then(|all| all.get_ref().as_array());
    all.into_iter().flatten().filter_map(|allowed| parser.allowed(allowed)).collect()
}

type Value<'a> = Spanned<DeValue<'a>>;

/// The keys of an output, beside those of the optional parts.
const KEYS: [&str; 9] = [
    "all-builders",
    "allow-missing",
    "botocore",
    "model",
    "operation-features",
    "operations",
    "out",
    "overlay",
    "service",
];

const LIST_OF_STRINGS: &str = "a list of strings";

struct Parser<'a> {
    root: &'a Path,
    source: SourceId,
    diagnostics: &'a mut Diagnostics,
}

impl Parser<'_> {
    fn document(&mut self, document: &DeTable<'_>) -> Vec<Output> {
        self.known_keys(document, &["allow", "output"]);
        let Some(outputs) = document.get("output") else {
            self.error(0..0, "there is no `[[output]]`, so there is nothing to generate");
            return Vec::new();
        };
        let Some(outputs) = outputs.get_ref().as_array() else {
            self.error(outputs.span(), "`output` is a list of tables: write `[[output]]`");
            return Vec::new();
        };
        let outs = outputs.iter().filter_map(|output| output.get_ref().get("out"));
        let outs: Vec<_> = outs.filter_map(|out| Some((out.get_ref().as_str()?, out.span()))).collect();
        let names = outs.iter().map(|(out, _)| *out);
        for ((_, span), error) in outs.iter().zip(folders::check(self.root, names)) {
            if let Some(error) = error {
                self.error(span.clone(), error);
            }
        }
        outputs.iter().filter_map(|output| self.output(output)).collect()
    }

    fn output(&mut self, output: &Value<'_>) -> Option<Output> {
        let Some(table) = output.get_ref().as_table() else {
            self.error(output.span(), "an output is a table: write `[[output]]`");
            return None;
        };
        let mut keys: Vec<_> = Part::ALL.iter().map(|part| part.name()).chain(KEYS).collect();
        keys.sort_unstable();
        self.known_keys(table, &keys);
        let model = self.model(table, output.span());
        let overlays = table.get("overlay").map(|overlay| self.one_or_several(overlay));
        let service = table.get("service").map(|service| self.string("service", service));
        let operations = table.get("operations").map(|operations| self.operations(operations));
        let parts = Part::ALL.iter().filter_map(|part| {
            let availability = self.availability(part.name(), table.get(part.name())?)?;
            Some((*part, availability))
        });
        let parts = parts.collect();
        let allow_missing = table.get("allow-missing").map(|allow| self.flag("allow-missing", allow));
        let all_builders = table.get("all-builders").map(|all| self.flag("all-builders", all));
        let features =
            table.get("operation-features").map(|features| self.flag("operation-features", features));
        let out = self.required(table, "out", output.span());
        Some(Output {
            model: model?,
            overlays: overlays.unwrap_or_default(),
            service: service.flatten(),
            operations: operations.unwrap_or_default(),
            parts,
            allow_missing: allow_missing.unwrap_or_default(),
            all_builders: all_builders.unwrap_or_default(),
            operation_features: features.unwrap_or_default(),
            out: out?,
        })
    }

    /// `model` or `botocore`.
    fn model(&mut self, table: &DeTable<'_>, output: Range<usize>) -> Option<Model> {
        match (table.get("model"), table.get("botocore")) {
            (Some(model), None) => self.string("model", model).map(Model::Path),
            (None, Some(service)) => {
                let span = self.span(service.span());
                self.string("botocore", service).map(|service| Model::Botocore(service, span))
            }
            (Some(_), Some(service)) => {
                self.error(
                    service.span(),
                    "this output has both `model` and `botocore`: leave one of them out",
                );
                None
            }
            (None, None) => {
                let error = Diagnostic::error("this output has no `model`").at(self.span(output));
                let help = "name a file as `model`, or a service of the installed botocore as `botocore`";
                self.diagnostics.push(error.help(help));
                None
            }
        }
    }

    fn allowed(&mut self, allowed: &Value<'_>) -> Option<Allowed> {
        let Some(table) = allowed.get_ref().as_table() else {
            self.error(allowed.span(), "what is allowed is a table: write `[[allow]]`");
            return None;
        };
        self.known_keys(table, &["reason", "rule", "shape"]);
        let [rule, shape, reason] = ["rule", "shape", "reason"].map(|key| match table.get(key) {
            Some(value) => self.string(key, value),
            None => {
                self.error(allowed.span(), format!("this `[[allow]]` has no `{key}`"));
                None
            }
        });
        let found = Allowed::new(&rule?, &shape?, Some(reason?));
        found.map_err(|message| self.error(allowed.span(), message)).ok()
    }

    fn known_keys(&mut self, table: &DeTable<'_>, known: &[&str]) {
        for key in table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let message = format!("unknown key `{}`: what can be set is {}", key.get_ref(), quoted(known));
            let error = Diagnostic::error(message).at(self.span(key.span()));
            let similar = closest(key.get_ref(), known.iter().copied());
            self.diagnostics.push(match similar {
                Some(similar) => error.help(format!("did you mean `{similar}`?")),
                None => error,
            });
        }
    }

    fn required(&mut self, table: &DeTable<'_>, key: &str, output: Range<usize>) -> Option<String> {
        let Some(value) = table.get(key) else {
            self.error(output, format!("this output has no `{key}`"));
            return None;
        };
        self.string(key, value)
    }

    fn string(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        self.text(key, "a string", value)
    }

    fn one_or_several(&mut self, overlay: &Value<'_>) -> Vec<String> {
        let several = overlay.get_ref().as_array().map_or(slice::from_ref(overlay), |several| several);
        let wanted = "a string or a list of strings";
        several.iter().filter_map(|one| self.text("overlay", wanted, one)).collect()
    }

    fn operations(&mut self, operations: &Value<'_>) -> Vec<String> {
        let Some(names) = operations.get_ref().as_array() else {
            self.wrong_type("operations", LIST_OF_STRINGS, operations);
            return Vec::new();
        };
        if names.is_empty() {
            self.error(operations.span(), "`operations` names none: leave it out for all of them");
        }
        names.iter().filter_map(|name| self.text("operations", LIST_OF_STRINGS, name)).collect()
    }

    /// The feature of a part has the name of its key, unless a table names another.
    fn availability(&mut self, key: &str, value: &Value<'_>) -> Option<Availability> {
        let named = value.get_ref().as_table().and_then(|table| match table.get("feature") {
            Some(feature) if table.len() == 1 => feature.get_ref().as_str(),
            _ => None,
        });
        match (value.get_ref().as_str(), named) {
            (Some("always"), _) => Some(Availability::Always),
            (Some("feature"), _) => Some(Availability::Feature(key.to_owned())),
            (None, Some(feature)) => Some(Availability::Feature(feature.to_owned())),
            _ => {
                self.error(value.span(), format!("`{key}` is \"always\" or \"feature\""));
                None
            }
        }
    }

    fn flag(&mut self, key: &str, flag: &Value<'_>) -> bool {
        let value = flag.get_ref().as_bool();
        if value.is_none() {
            self.wrong_type(key, "`true` or `false`", flag);
        }
        value.unwrap_or_default()
    }

    fn text(&mut self, key: &str, wanted: &str, value: &Value<'_>) -> Option<String> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(key, wanted, value);
        }
        text.map(str::to_owned)
    }

    fn wrong_type(&mut self, key: &str, wanted: &str, value: &Value<'_>) {
        let found = value.get_ref().type_str();
        self.error(value.span(), format!("`{key}` is {wanted}, but this is of type {found}"));
    }

    fn error(&mut self, at: Range<usize>, message: impl Into<String>) {
        let span = self.span(at);
        self.diagnostics.push(Diagnostic::error(message).at(span));
    }

    fn span(&self, at: Range<usize>) -> Span {
        let offset = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { source: self.source, start: offset(at.start), end: offset(at.end) }
    }
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
