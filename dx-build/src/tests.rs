use crate::job::Job;
use crate::{Builder, Error, output};
use dx_codegen::Parts;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

const MODEL: &str = r##"{
    "smithy": "2.0",
    "shapes": {
        "example#Desk": {
            "type": "service",
            "operations": [{ "target": "example#Ask" }, { "target": "example#Listen" }],
            "traits": { "aws.protocols#restJson1": {} }
        },
        "example#Ask": {
            "type": "operation",
            "input": { "target": "example#Question" },
            "traits": { "smithy.api#http": { "method": "POST", "uri": "/questions" } }
        },
        "example#Question": { "type": "structure", "members": { "text": { "target": "smithy.api#String" } } },
        "example#Listen": {
            "type": "operation",
            "output": { "target": "example#Answers" },
            "traits": { "smithy.api#http": { "method": "GET", "uri": "/answers" } }
        },
        "example#Answers": { "type": "structure", "members": { "all": { "target": "example#Stream" } } },
        "example#Stream": {
            "type": "union",
            "members": { "one": { "target": "example#Question" } },
            "traits": { "smithy.api#streaming": {} }
        }
    }
}"##;

const OVERLAY: &str = r#"{
    "smithy": "2.0",
    "shapes": {
        "example#Question": { "type": "apply", "traits": { "smithy.api#documentation": "What somebody asks." } }
    }
}"#;

/// A package with models, and its `OUT_DIR`.
struct Package(TempDir);

impl Package {
    fn new() -> Self {
        let package = Self(tempfile::tempdir().unwrap());
        fs::create_dir(package.path("out")).unwrap();
        fs::write(package.path("desk.json"), MODEL).unwrap();
        fs::write(package.path("desk.overlay.json"), OVERLAY).unwrap();
        package
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn desk(&self) -> Builder {
        Builder::new(self.path("desk.json"))
    }

    /// What cargo is told, with paths relative to the package, and the result.
    fn build(&self, builders: impl IntoIterator<Item = Builder>) -> (String, Result<(), Error>) {
        let (mut told, out) = (Vec::new(), self.path("out"));
        let jobs = builders.into_iter().map(|builder| Job::new(builder, Some(&out)));
        let result = output::write_all(jobs, &mut told);
        (self.relative(&String::from_utf8(told).unwrap()), result)
    }

    /// The error, with paths relative to the package.
    fn fails(&self, builders: impl IntoIterator<Item = Builder>) -> String {
        self.relative(&self.build(builders).1.unwrap_err().to_string())
    }

    fn relative(&self, text: &str) -> String {
        text.replace(&format!("{}/", self.0.path().display()), "")
    }

    fn written(&self) -> Vec<String> {
        let files = fs::read_dir(self.path("out")).unwrap();
        let mut names: Vec<_> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

#[test]
fn each_optional_part_has_a_method_and_adds_those_that_it_needs() {
    let builder = Builder::new("model.json").serde().validate().client().blocking();
    assert_eq!(builder.config.parts, Parts::all());
}

#[test]
fn a_file_is_generated_from_model_and_overlay_and_cargo_watches_both() {
    let package = Package::new();
    let desk = package.desk().overlay(package.path("desk.overlay.json")).operation("Ask").http();
    let (told, result) = package.build([desk]);
    result.unwrap();
    assert_eq!(told, "cargo::rerun-if-changed=desk.json\ncargo::rerun-if-changed=desk.overlay.json\n");
    assert_eq!(package.written(), ["desk.rs"]);
    let text = fs::read_to_string(package.path("out/desk.rs")).unwrap();
    assert!(text.starts_with("// @generated from "), "{text}");
    for expected in ["/// What somebody asks.", "pub struct AskInput", "\"POST\"", "\"/questions\""] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(!text.contains("Listen"), "{text}");
}

#[test]
fn a_file_whose_text_is_the_same_is_not_touched() {
    let package = Package::new();
    let modified = || fs::metadata(package.path("out/desk.rs")).unwrap().modified().unwrap();
    package.build([package.desk()]).1.unwrap();
    let old = std::time::SystemTime::UNIX_EPOCH;
    fs::File::options().write(true).open(package.path("out/desk.rs")).unwrap().set_modified(old).unwrap();
    package.build([package.desk()]).1.unwrap();
    assert_eq!(modified(), old);
    package.build([package.desk().all_builders()]).1.unwrap();
    assert_ne!(modified(), old);
}

#[test]
fn an_omission_that_is_allowed_is_a_warning_of_cargo_in_one_line() {
    let package = Package::new();
    let (told, result) = package.build([package.desk().http().allow_missing()]);
    result.unwrap();
    let warnings: Vec<_> = told.lines().filter(|line| line.starts_with("cargo::warning=")).collect();
    let [warning] = warnings.as_slice() else { panic!("{told}") };
    assert!(warning.starts_with("cargo::warning=desk.json:15:9: "), "{warning}");
    assert!(warning.contains("is an event stream") && warning.ends_with("(in example#Listen)"), "{warning}");
    assert_eq!(told.lines().count(), 2, "{told}");
}

#[test]
fn everything_that_is_wrong_is_shown_with_its_place_and_nothing_is_written() {
    let package = Package::new();
    let model = MODEL.replace("smithy.api#String", "smithy.api#Strin").replace("#Stream\" }", "#Streem\" }");
    fs::write(package.path("desk.json"), model).unwrap();
    let expected = r##"nothing was generated from `desk.json` because of 2 errors

error: unknown shape `smithy.api#Strin`
  --> desk.json:14:85
   |
14 |         "example#Question": { "type": "structure", "members": { "text": { "target": "smithy.api#Strin" } } },
   |                                                                                     ^^^^^^^^^^^^^^^^^^
   |
   = note: at /shapes/example#Question/members/text/target
   = note: in example#Question$text

error: unknown shape `example#Streem`
  --> desk.json:20:83
   |
20 |         "example#Answers": { "type": "structure", "members": { "all": { "target": "example#Streem" } } },
   |                                                                                   ^^^^^^^^^^^^^^^^
   |
   = note: at /shapes/example#Answers/members/all/target
   = note: in example#Answers$all
   = help: did you mean `example#Stream`?"##;
    assert_eq!(package.fails([package.desk().http()]), expected);
    assert!(package.written().is_empty());
}

#[test]
fn what_is_asked_for_and_not_there_is_an_error_that_says_what_to_do() {
    let package = Package::new();
    let error = package.fails([package.desk().operation("Aks")]);
    assert!(error.contains("error: ") && error.contains("`Aks`"), "{error}");
    assert!(error.contains("did you mean `Ask`?"), "{error}");
    let error = package.fails([package.desk().http()]);
    assert!(error.contains("call `allow_missing()`"), "{error}");
    assert!(package.written().is_empty());
}

#[test]
fn a_model_that_is_not_there_is_an_error_and_cargo_waits_for_it() {
    let package = Package::new();
    let (told, result) = package.build([Builder::new(package.path("dask.json"))]);
    assert_eq!(told, "cargo::rerun-if-changed=dask.json\n");
    let error = package.relative(&result.unwrap_err().to_string());
    let expected = "\
nothing was generated from `dask.json` because of 1 error

error: can't read `dask.json`: there is no such file
 |
 = help: did you mean `desk.json`, in the same folder?";
    assert_eq!(error, expected);
    let error = package.fails([Builder::new(package.path("models/queue.json"))]);
    assert!(error.contains("paths are relative to the folder of the package's Cargo.toml"), "{error}");
}

#[test]
fn several_services_are_all_checked_before_any_is_written() {
    let package = Package::new();
    let good = || package.desk().operation("Ask");
    let error = package.fails([
        good(),
        package.desk().operation("Aks").file_name("a.rs"),
        good().service("Dask").file_name("b.rs"),
    ]);
    assert_eq!(error.matches("nothing was generated from `desk.json`").count(), 2, "{error}");
    assert!(package.written().is_empty());
    let error = package.fails([good(), package.desk().operation("Listen")]);
    assert_eq!(error, "two services have the file `desk.rs`: give one another by `file_name`");
    package.build([good(), package.desk().operation("Listen").file_name("listen.rs")]).1.unwrap();
    assert_eq!(package.written(), ["desk.rs", "listen.rs"]);
}

#[test]
fn an_error_that_main_returns_is_shown_as_it_is() {
    let package = Package::new();
    let error = package.build([package.desk().operation("Aks")]).1.unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(error.to_string().lines().count() > 2);
}

#[test]
fn outside_of_a_build_script_a_folder_is_needed() {
    let package = Package::new();
    let write = |builder| output::write_all([Job::new(builder, None)].into_iter(), &mut Vec::new());
    let error = write(package.desk()).unwrap_err().to_string();
    assert!(error.contains("`OUT_DIR` is not set") && error.contains("`out_dir`"), "{error}");
    write(package.desk().out_dir(package.path("out"))).unwrap();
    assert_eq!(package.written(), ["desk.rs"]);
}

/// The small part of a model in botocore's form that makes an operation.
const BOTOCORE: &str = r#"{
    "version": "2.0",
    "metadata": {
        "apiVersion": "2026-11-28", "endpointPrefix": "desk", "protocol": "json", "jsonVersion": "1.1",
        "serviceFullName": "Desk", "serviceId": "Desk", "signatureVersion": "v4", "targetPrefix": "Desk",
        "uid": "desk-2026-11-28"
    },
    "operations": {
        "Ask": { "name": "Ask", "http": { "method": "POST", "requestUri": "/" }, "input": { "shape": "Question" } }
    },
    "shapes": {
        "Question": { "type": "structure", "members": { "text": { "shape": "Text" } } },
        "Text": { "type": "string" }
    }
}"#;

#[test]
fn a_folder_of_botocore_is_a_model_and_cargo_watches_it() {
    let package = Package::new();
    let folder = package.path("botocore/data/desk/2026-11-28");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("service-2.json"), BOTOCORE).unwrap();
    let (told, result) = package.build([Builder::new(&folder).http()]);
    result.unwrap();
    assert_eq!(told, "cargo::rerun-if-changed=botocore/data/desk/2026-11-28\n");
    assert_eq!(package.written(), ["desk.rs"]);
    let text = fs::read_to_string(package.path("out/desk.rs")).unwrap();
    assert!(text.contains("pub struct AskInput"), "{text}");

    let broken = BOTOCORE.replace("\"shape\": \"Text\"", "\"shape\": \"Txt\"");
    fs::write(folder.join("service-2.json"), broken).unwrap();
    let error = package.fails([Builder::new(&folder).http()]);
    assert!(error.contains("  --> botocore/data/desk/2026-11-28/service-2.json:"), "{error}");

    let error = package.fails([Builder::new(package.path("botocore/data"))]);
    assert!(error.contains("there is no `service-2.json` in the folder `botocore/data`"), "{error}");
}
