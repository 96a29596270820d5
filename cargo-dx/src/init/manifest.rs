//! The dependency and the features of a package. The rest of the manifest keeps its text.

use crate::dependency::{Origin, RUNTIME};
use dx_codegen::{Availability, FileSet, Part, Parts};
use dx_model::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};
use toml_edit::{Array, DocumentMut, Item, TableLike, Value, table, value};

/// Credentials from wherever the AWS CLI finds some. Clients of services that verify signatures need some.
const CREDENTIALS: &str = "credential-chain";

/// Adds the dependency on dx-runtime and the features of the package that generated files need. What is there stays.
pub fn edit(
    manifest: &mut DocumentMut,
    files: &FileSet,
    parts: &Parts,
    origin: &Origin,
) -> Result<(), Diagnostic> {
    let mut features = needed(files, parts);
    let always = features.remove(&None).unwrap_or_default();
    let always: Vec<_> = always.iter().map(String::as_str).collect();
    dependency(manifest, &always, origin)?;
    for (feature, enabled) in features {
        if let Some(feature) = feature {
            let table = section(manifest, "features")?;
            extend(
                table.entry(&feature).or_insert(value(Array::new())),
                &enabled,
                &format!("features.{feature}"),
            )?;
        }
    }
    Ok(())
}

/// The features that each feature of the package enables, and those of dx-runtime that are always enabled.
fn needed(files: &FileSet, parts: &Parts) -> BTreeMap<Option<String>, BTreeSet<String>> {
    let mut needed = BTreeMap::<Option<String>, BTreeSet<String>>::new();
    for (feature, of_runtime) in files.runtime_features() {
        let mut of_runtime: BTreeSet<_> = of_runtime.collect();
        if of_runtime.contains("sigv4") {
            of_runtime.insert(CREDENTIALS);
        }
        let prefix = if feature.is_some() { "dx-runtime/" } else { "" };
        let of_runtime = of_runtime.into_iter().map(|name| format!("{prefix}{name}"));
        needed.entry(feature.map(str::to_owned)).or_default().extend(of_runtime);
    }
    // A part that is behind a feature enables the features of those that it needs.
    for part in Part::ALL {
        let Some(Availability::Feature(feature)) = parts.get(*part) else { continue };
        let enabled = part.needs().iter().filter_map(|needed| match parts.get(*needed)? {
            Availability::Feature(needed) => Some(needed.clone()),
            Availability::Always => None,
        });
        needed.entry(Some(feature.clone())).or_default().extend(enabled);
    }
    needed
}

/// Adds the dependency, or the features that one that is there lacks.
fn dependency(manifest: &mut DocumentMut, features: &[&str], origin: &Origin) -> Result<(), Diagnostic> {
    let dependencies = section(manifest, "dependencies")?;
    let Some(found) = dependencies.get_mut(RUNTIME) else {
        dependencies.insert(RUNTIME, Item::Value(origin.dependency(RUNTIME, features)));
        return Ok(());
    };
    if features.is_empty() {
        return Ok(());
    }
    if let Some(version) = found.as_str() {
        *found = Item::Value(Origin::Version(version.to_owned()).dependency(RUNTIME, features));
        return Ok(());
    }
    let name = format!("dependencies.{RUNTIME}");
    let table = found.as_table_like_mut().ok_or_else(|| unexpected(&name, "a table"))?;
    let features: BTreeSet<_> = features.iter().map(ToString::to_string).collect();
    extend(table.entry("features").or_insert(value(Array::new())), &features, &format!("{name}.features"))
}

/// A table of the manifest, which is created if there is none.
fn section<'m>(manifest: &'m mut DocumentMut, name: &str) -> Result<&'m mut dyn TableLike, Diagnostic> {
    let item = manifest.entry(name).or_insert_with(table);
    item.as_table_like_mut().ok_or_else(|| unexpected(name, "a table"))
}

/// Adds the names that an array lacks.
fn extend(item: &mut Item, names: &BTreeSet<String>, what: &str) -> Result<(), Diagnostic> {
    let array = item.as_array_mut().ok_or_else(|| unexpected(what, "an array"))?;
    for name in names {
        if !array.iter().any(|found| found.as_str() == Some(name)) {
            array.push(Value::from(name.as_str()));
        }
    }
    Ok(())
}

fn unexpected(what: &str, wanted: &str) -> Diagnostic {
    Diagnostic::error(format!("`{what}` in `Cargo.toml` is not {wanted}"))
        .help("correct it, and run the command again")
}

#[cfg(test)]
mod tests {
    use super::{Origin, edit};
    use dx_codegen::{FileSet, Parts};
    use toml_edit::DocumentMut;

    fn edited(manifest: &str) -> String {
        let mut document: DocumentMut = manifest.parse().unwrap();
        let origin = Origin::Version("0.1".to_owned());
        super::dependency(&mut document, &["client", "http"], &origin).unwrap();
        document.to_string()
    }

    #[test]
    fn a_dependency_is_added_and_the_rest_of_the_manifest_stays() {
        let manifest = "# Ours.\n[package]\nname = 'a' # the name\n\n[dependencies] # few\nserde = '1'\n";
        let expected =
            format!("{manifest}dx-runtime = {{ version = \"0.1\", features = [\"client\", \"http\"] }}\n");
        assert_eq!(edited(manifest), expected);
        let expected =
            "[dependencies]\ndx-runtime = { version = \"0.1\", features = [\"client\", \"http\"] }\n";
        assert_eq!(edited(""), expected);
    }

    #[test]
    fn a_dependency_that_is_there_gets_the_features_that_it_lacks() {
        for (before, after) in [
            (
                "dx-runtime = \"0.2\"\n",
                "dx-runtime = { version = \"0.2\", features = [\"client\", \"http\"] }\n",
            ),
            (
                "dx-runtime = { workspace = true, features = [\"http\", \"xml\"] }\n",
                "dx-runtime = { workspace = true, features = [\"http\", \"xml\", \"client\"] }\n",
            ),
            (
                "dx-runtime = { path = \"../dx\" }\n",
                "dx-runtime = { path = \"../dx\" , features = [\"client\", \"http\"] }\n",
            ),
        ] {
            assert_eq!(edited(&format!("[dependencies]\n{before}")), format!("[dependencies]\n{after}"));
        }
        let table = "[dependencies.dx-runtime]\npath = \"../dx\" # ours\n";
        assert_eq!(edited(table), format!("{table}features = [\"client\", \"http\"]\n"));
    }

    #[test]
    fn a_manifest_of_another_form_is_an_error() {
        let mut document: DocumentMut = "dependencies = 1".parse().unwrap();
        let origin = Origin::Version("0.1".to_owned());
        let error = edit(&mut document, &FileSet::default(), &Parts::default(), &origin).unwrap_err();
        assert_eq!(error.message, "`dependencies` in `Cargo.toml` is not a table");
    }
}
