//! `cargo dx codegen` with a model and a folder on the command line, and what can't be generated.

use super::workspace::{LIBRARY, LIST, Workspace};
use tempfile::TempDir;

#[test]
fn a_model_of_ones_own_goes_to_a_folder_that_is_made() {
    let workspace = Workspace::new();
    let line = "codegen --model models/library.json --out other/crate/src";
    let run = workspace.dx(line);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:#?}");
    let types = workspace.read("other/crate/src/types.rs");
    assert!(types.contains("LendBookInput") && types.contains("CountBooksInput"), "{types}");
    let header =
        "// @generated from models/library.json by `cargo dx codegen`. Change the model and run it again.";
    assert_eq!(types.lines().next(), Some(header));
    assert!(!workspace.path("generated").exists());
}

#[test]
fn a_model_of_ones_own_gets_requests_and_responses_when_they_are_asked_for() {
    let workspace = Workspace::new();
    let line = "codegen --model models/library.json --http always --out other";
    let run = workspace.dx(line);
    assert_eq!(run.code, Some(0), "{run:#?}");
    let requests = workspace.read("other/requests.rs");
    assert!(requests.contains("request!(\n    super::LendBook,\n    \"POST\",\n"), "{requests}");
    let run = workspace.dx("codegen --model models/library.json --http often --out other");
    assert_eq!(run.code, Some(2), "{run:#?}");
}

#[test]
fn a_model_of_ones_own_gets_serde_and_checks_of_inputs_when_they_are_asked_for() {
    let workspace = Workspace::new();
    let line = "codegen --model models/library.json --serde always --validate feature --out other";
    let run = workspace.dx(line);
    assert_eq!(run.code, Some(0), "{run:#?}");
    let (serde, checks) = (workspace.read("other/serde.rs"), workspace.read("other/validate.rs"));
    assert!(serde.contains("::dx_runtime::serde!(super::LendBookInput);"), "{serde}");
    assert!(checks.contains("validate_input!(super::LendBookInput);"), "{checks}");
    assert!(workspace.read("other/mod.rs").contains("#[cfg(feature = \"validate\")]"));
    let run = workspace.dx("codegen --serde always --validate always");
    assert_eq!(run.code, Some(2), "{run:#?}");
}

#[test]
fn a_model_of_ones_own_gets_clients_when_they_are_asked_for_together_with_requests() {
    let workspace = Workspace::new();
    let line =
        "codegen --model models/library.json --http feature --client feature --blocking feature --out other";
    let run = workspace.dx(line);
    assert_eq!(run.code, Some(0), "{run:#?}");
    let client = workspace.read("other/client.rs");
    assert!(client.contains("pub async fn lend_book("), "{client}");
    assert!(workspace.read("other/blocking.rs").contains("pub fn lend_book("));
    let root = workspace.read("other/mod.rs");
    assert!(root.contains("#[cfg(any(feature = \"client\", feature = \"blocking\"))]"), "{root}");
    let run = workspace.dx("codegen --model models/library.json --client always --out other");
    assert_eq!(run.code, Some(2), "{run:#?}");
    let run = workspace.dx("codegen --model models/library.json --http feature --client always --out other");
    assert!(run.code == Some(1) && run.err.contains("`client` and `blocking` need `http`"), "{run:#?}");
}

#[test]
fn a_client_can_be_behind_a_feature_of_another_name() {
    let workspace = Workspace::new();
    let output = |client: &str| {
        format!(
            "[[output]]\nmodel = \"models/library.json\"\nhttp = \"feature\"\nclient = {client}\nblocking = \"feature\"\n\
             out = \"made\"\n"
        )
    };
    workspace.write("dx.toml", &output("{ feature = \"client-core\" }"));
    let run = workspace.dx("codegen");
    assert_eq!(run.code, Some(0), "{run:#?}");
    let root = workspace.read("made/mod.rs");
    assert!(root.contains("#[cfg(any(feature = \"client-core\", feature = \"blocking\"))]"), "{root}");
    assert!(root.contains("#[cfg(feature = \"client-core\")]"), "{root}");
    for wrong in ["{ feature = 1 }", "{ features = \"a\" }", "{ feature = \"a\", b = 1 }", "{}"] {
        workspace.write("dx.toml", &output(wrong));
        let run = workspace.dx("codegen");
        assert!(run.code == Some(1) && run.err.contains("`client` is \"always\" or \"feature\""), "{run:#?}");
    }
}

#[test]
fn files_name_a_model_of_the_workspace_alike_wherever_the_workspace_is() {
    let workspace = Workspace::new();
    let model = workspace.path("models/library.json").display().to_string();
    let run = workspace.dx(&format!("codegen --model {model} --out out"));
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(workspace.read("out/types.rs").starts_with("// @generated from models/library.json by "));
}

#[test]
fn headers_do_not_depend_on_the_folder_that_the_command_was_run_in() {
    let (dx, other) = (Workspace::new(), Workspace(TempDir::new().unwrap()));
    other.write("shared/library.json", LIBRARY);
    other.write("ours/Cargo.toml", "[workspace]\nmembers = ['queue']\n");
    other.write("ours/queue/Cargo.toml", "[package]\nname = 'queue'\n");
    other.write("alone/Cargo.toml", "[package]\nname = 'alone'\n");
    for (package, model) in [("ours/queue", "../shared/library.json"), ("alone", "../shared/library.json")] {
        let out = other.path(&format!("{package}/src/gen"));
        let absolute = other.path("shared/library.json");
        let above = format!("codegen --model shared/library.json --out {package}/src/gen");
        let run = dx.dx_in(other.0.path(), &above);
        assert_eq!(run.code, Some(0), "{run:#?}");
        let header = format!("// @generated from {model} by `cargo dx codegen`. ");
        let types = other.read(&format!("{package}/src/gen/types.rs"));
        assert!(types.starts_with(&header), "{types}");
        let up = "../".repeat(package.split('/').count());
        for (folder, model, out) in [
            (other.path(package), format!("{up}shared/library.json"), "src/gen".to_owned()),
            (other.path(package).join("src"), format!("{up}../shared/library.json"), "./gen/".to_owned()),
            (dx.path("models"), absolute.display().to_string(), out.display().to_string()),
        ] {
            let run = dx.dx_in(&folder, &format!("codegen --check --model {model} --out {out}"));
            assert_eq!(run.code, Some(0), "{run:#?}");
        }
    }
}

#[test]
fn only_the_operations_that_are_named_are_generated() {
    let workspace = Workspace::new();
    let one = "codegen --model models/library.json --operation CountBooks --out one";
    let both = "codegen --model models/library.json --operation CountBooks --operation LendBook --out both";
    assert_eq!((workspace.dx(one).code, workspace.dx(both).code), (Some(0), Some(0)));
    assert!(!workspace.read("one/types.rs").contains("LendBook"));
    assert!(workspace.read("both/types.rs").contains("LendBook"));
}

#[test]
fn several_models_are_merged() {
    let workspace = Workspace::new();
    let overlay = r#"{
        "smithy": "2.0",
        "shapes": {
            "example.library#CountBooksResponse$Books": {
                "type": "apply",
                "traits": { "smithy.api#documentation": "How many there are." }
            }
        }
    }"#;
    workspace.write("overlay.json", overlay);
    let run = workspace.dx("codegen --model models/library.json --model overlay.json --out out");
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(workspace.read("out/types.rs").contains("How many there are."));
}

#[test]
fn a_model_of_several_services_needs_the_name_of_one() {
    let workspace = Workspace::new();
    let archive = r#"{
        "smithy": "2.0",
        "shapes": {
            "example.library#Archive": {
                "type": "service",
                "version": "2024-05-01",
                "operations": [{ "target": "example.library#CountBooks" }]
            }
        }
    }"#;
    workspace.write("models/archive.json", archive);
    let line = "codegen --model models/library.json --model models/archive.json --out out";
    let unnamed = workspace.dx(line);
    assert_eq!(unnamed.code, Some(1), "{unnamed:#?}");
    assert!(unnamed.err.contains("example.library#Archive"), "{unnamed:#?}");
    let named = workspace.dx(&format!("{line} --service example.library#Archive"));
    assert_eq!(named.code, Some(0), "{named:#?}");
    assert!(!workspace.read("out/types.rs").contains("LendBook"));

    let list = r#"
        [[output]]
        model = "models/library.json"
        overlay = ["models/archive.json"]
        service = "example.library#Archive"
        out = "generated"
    "#;
    workspace.write("dx.toml", list);
    let listed = workspace.dx("codegen");
    assert_eq!(listed.code, Some(0), "{listed:#?}");
    assert!(!workspace.read("generated/types.rs").contains("LendBook"));
}

#[test]
fn check_of_a_model_of_ones_own_names_its_command_line() {
    let workspace = Workspace::new();
    let line = "codegen --model models/library.json --service example.library#Library \
                --operation LendBook --out out";
    let mend = "cargo dx codegen --model models/library.json --service 'example.library#Library' \
                --operation LendBook --out out";
    let stale = workspace.dx(&format!("{line} --check"));
    assert_eq!(stale.code, Some(1), "{stale:#?}");
    assert_eq!(stale.last_line(), format!("to mend this, run: {mend}"));
    assert_eq!(workspace.dx(line).code, Some(0));
    assert_eq!(workspace.dx(&format!("{line} --check")).code, Some(0));
}

#[test]
fn what_is_asked_for_and_can_not_be_generated_is_an_error_unless_it_is_allowed() {
    let other_protocol = LIBRARY.replace("aws.protocols#restJson1", "example.library#ownProtocol");
    let digest = r#""smithy.api#httpDigestAuth": {}, "aws.protocols#restJson1""#;
    let other_auth = LIBRARY.replace(r#""aws.protocols#restJson1""#, digest);
    for (model, asked, message) in [
        (other_protocol, "http = 'always'", "no requests and responses: the service speaks none of"),
        (
            other_auth,
            "http = 'always'\nclient = 'always'",
            "no client calls `LendBook`: dx does not support authentication by `smithy.api#httpDigestAuth`",
        ),
    ] {
        assert_ne!(model, LIBRARY);
        let workspace = Workspace::new();
        workspace.write("models/library.json", &model);
        // Types can be had.
        assert_eq!(workspace.dx("codegen").code, Some(0));
        workspace.write("dx.toml", &format!("{LIST}{asked}\n"));
        for line in ["codegen", "codegen --check"] {
            let run = workspace.dx(line);
            assert!(run.code == Some(1) && run.err.contains(&format!("error: {message}")), "{run:#?}");
            assert!(run.err.contains("set `allow-missing = true` in dx.toml"), "{run:#?}");
        }
        assert_eq!(workspace.dx("codegen --allow-missing").code, Some(0));
        workspace.write("dx.toml", &format!("{LIST}{asked}\nallow-missing = true\n"));
        let run = workspace.dx("codegen --check");
        assert!(run.code == Some(0) && run.err.contains(&format!("warning: {message}")), "{run:#?}");
    }
}

#[test]
fn what_is_typed_and_can_not_be_generated_names_the_option_that_allows_it() {
    let workspace = Workspace::new();
    workspace.write(
        "models/library.json",
        &LIBRARY.replace("aws.protocols#restJson1", "example.library#ownProtocol"),
    );
    let line = "codegen --model models/library.json --http always --out out";
    let run = workspace.dx(line);
    let help = "ask for something else or, to do without it, give --allow-missing";
    assert!(run.code == Some(1) && run.err.contains(help), "{run:#?}");
    assert!(!workspace.path("out").exists());
    let run = workspace.dx(&format!("{line} --check --allow-missing"));
    let mend = "cargo dx codegen --allow-missing --model models/library.json --http always --out out";
    assert_eq!(run.last_line(), format!("to mend this, run: {mend}"));
}

#[test]
fn warnings_can_be_denied() {
    let workspace = Workspace::generated();
    assert_eq!(workspace.dx("codegen --check --deny-warnings").code, Some(0));
    workspace.write("generated/notes.txt", "remember");
    let run = workspace.dx("codegen --check --deny-warnings");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    workspace.remove("generated/notes.txt");
    let warned = LIBRARY.replacen(r#""smithy": "2.0","#, r#""smithy": "2.0", "colour": "blue","#, 1);
    workspace.write("models/library.json", &warned);
    workspace.remove("generated/types.rs");
    let run = workspace.dx("codegen --deny-warnings");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    let reason =
        "error: nothing was written because of the warnings above, which --deny-warnings makes errors\n";
    assert!(run.err.starts_with("warning: ") && run.err.ends_with(reason), "{run:#?}");
    assert!(!workspace.path("generated/types.rs").exists());
    assert_eq!(workspace.dx("codegen").code, Some(0));
}
