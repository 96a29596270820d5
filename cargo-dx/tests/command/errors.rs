//! Errors in models and in `dx.toml`.

use super::workspace::{LIBRARY, LIST, Workspace};
use std::fs;
use tempfile::TempDir;

#[test]
fn an_unknown_operation_is_an_error_that_names_the_close_one() {
    let workspace = Workspace::new();
    let run = workspace.dx("codegen --model models/library.json --operation LendBok --out out");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.err.contains("LendBok") && run.err.contains("LendBook"), "{run:#?}");
    assert!(!workspace.path("out").exists());
}

#[test]
fn broken_json_is_shown_with_file_line_and_column() {
    let workspace = Workspace::new();
    workspace.write("models/library.json", "{\n    \"smithy\": \"2.0\",\n    \"shapes\": oops\n}\n");
    let run = workspace.dx("codegen");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("models/library.json:3:15"), "{run:#?}");
}

#[test]
fn a_smithy_file_is_told_how_to_become_json() {
    let workspace = Workspace::new();
    workspace.write("models/jobs.smithy", "$version: \"2.0\"\nnamespace example\n");
    let run = workspace.dx("codegen --model models/jobs.smithy --out out");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    let help = "help: convert it with the Smithy CLI: `smithy ast models/jobs.smithy > model.json`";
    assert!(run.err.contains("found the Smithy IDL") && run.err.contains(help), "{run:#?}");
}

#[test]
fn a_warning_about_a_model_is_shown_and_stops_nothing() {
    let workspace = Workspace::new();
    let unknown =
        LIBRARY.replacen(r#""smithy": "2.0","#, "\"smithy\": \"2.0\",\n    \"colour\": \"blue\",", 1);
    workspace.write("models/library.json", &unknown);
    for line in ["codegen", "codegen --check"] {
        let run = workspace.dx(line);
        assert_eq!(run.code, Some(0), "{run:#?}");
        assert!(
            run.err.starts_with("warning: ") && run.err.contains("models/library.json:3:5\n"),
            "{run:#?}"
        );
    }
}

#[test]
fn everything_that_is_wrong_with_the_list_is_shown_with_line_and_column() {
    let workspace = Workspace::new();
    let list = "title = 1\n[[output]]\nmodle = 'a'\nout = 3\noverlay = 4\noperations = []\n\
                [[output]]\nmodel = 'a'\nout = '../b'\noperations = [5]\nservice = 6\nhttp = true\nserde = 'no'\n\
                validate = 1\nclient = true\nblocking = 'yes'\nallow-missing = 'yes'\n\
                [[output]]\nmodel = 'a'\nbotocore = 'sqs'\n[[allow]]\nruel = 'a'\nshape = 'b'\nreason = 'c'\n";
    workspace.write("dx.toml", list);
    let run = workspace.dx("codegen");
    assert_eq!(run.code, Some(1), "{run:#?}");
    let expected = [
        ("unknown key `title`", "1:1"),
        ("this output has no `model`", "2:1"),
        (
            "unknown key `modle`: what can be set is `all-builders`, `allow-missing`, `blocking`, `botocore`, `client`",
            "3:1",
        ),
        ("`out` is a string, but this is of type integer", "4:7"),
        ("`overlay` is a string or a list of strings", "5:11"),
        ("`operations` names none: leave it out for all of them", "6:14"),
        ("`out` is a folder inside of the workspace", "9:7"),
        ("`operations` is a list of strings", "10:15"),
        ("`service` is a string", "11:11"),
        ("`http` is \"always\" or \"feature\"", "12:8"),
        ("`serde` is \"always\" or \"feature\"", "13:9"),
        ("`validate` is \"always\" or \"feature\"", "14:12"),
        ("`client` is \"always\" or \"feature\"", "15:10"),
        ("`blocking` is \"always\" or \"feature\"", "16:12"),
        ("`allow-missing` is `true` or `false`", "17:17"),
        ("this output has both `model` and `botocore`: leave one of them out", "20:12"),
        ("unknown key `ruel`: what can be set is `reason`, `rule`, `shape`", "22:1"),
        ("this `[[allow]]` has no `rule`", "21:1"),
    ];
    for (message, place) in expected {
        let diagnostic = run.err.split("error: ").find(|diagnostic| diagnostic.starts_with(message));
        let place = format!("dx.toml:{place}\n");
        assert!(
            diagnostic.is_some_and(|diagnostic| diagnostic.contains(&place)),
            "{message} {place}{run:#?}"
        );
    }
    for key in ["model", "rule"] {
        assert!(run.err.contains(&format!("= help: did you mean `{key}`?")), "{run:#?}");
    }
}

#[test]
fn requests_and_responses_are_made_when_the_list_says_so() {
    let workspace = Workspace::new();
    let list = |http: &str| format!("{LIST}{http}\n");
    for (http, module) in [
        ("", None),
        ("http = 'always'", Some("\n\n::dx_runtime::feature::http! { [\"http\"] {\n")),
        (
            "http = 'feature'",
            Some("\n#[cfg(feature = \"http\")]\n::dx_runtime::feature::http! { [\"http\"] {\n"),
        ),
    ] {
        workspace.write("dx.toml", &list(http));
        let run = workspace.dx("codegen");
        assert_eq!(run.code, Some(0), "{run:#?}");
        let root = fs::read_to_string(workspace.path("generated/mod.rs")).unwrap();
        assert_eq!(module.is_some(), root.contains("mod requests;"), "{http}");
        assert!(root.contains(module.unwrap_or_default()), "{http}: {root}");
    }
}

#[test]
fn serde_and_checks_of_inputs_are_made_when_the_list_says_so() {
    let workspace = Workspace::new();
    for part in ["serde", "validate"] {
        let module = format!("::dx_runtime::feature::{part}! {{ [\"{part}\"] {{\n");
        for (when, expected) in [
            (String::new(), None),
            (format!("{part} = 'always'"), Some(format!("\n\n{module}"))),
            (format!("{part} = 'feature'"), Some(format!("\n#[cfg(feature = \"{part}\")]\n{module}"))),
        ] {
            workspace.write("dx.toml", &format!("{LIST}{when}\n"));
            let run = workspace.dx("codegen");
            assert_eq!(run.code, Some(0), "{run:#?}");
            let root = workspace.read("generated/mod.rs");
            assert_eq!(expected.is_some(), root.contains(&format!("mod {part};")), "{when}");
            assert!(root.contains(&expected.unwrap_or_default()), "{when}: {root}");
        }
    }
}

#[test]
fn a_list_that_is_not_toml_is_an_error_with_line_and_column() {
    let workspace = Workspace::new();
    workspace.write("dx.toml", "[[output]]\nmodel = \n");
    let run = workspace.dx("codegen");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.err.contains("dx.toml:2:"), "{run:#?}");
}

#[test]
fn an_empty_list_is_an_error() {
    let workspace = Workspace::new();
    workspace.write("dx.toml", "");
    let run = workspace.dx("codegen");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.err.contains("there is no `[[output]]`"), "{run:#?}");
}

#[test]
fn two_outputs_can_not_share_a_folder() {
    let workspace = Workspace::new();
    workspace.write("dx.toml", &LIST.repeat(2).replacen(r#""generated""#, r#""generated/""#, 1));
    let run = workspace.dx("codegen");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.err.contains("another output goes to this folder"), "{run:#?}");
    assert!(run.err.contains("dx.toml:10:7"), "{run:#?}");
}

#[test]
fn outputs_can_not_lie_in_one_another() {
    let workspace = Workspace::new();
    for (first, second, message) in [
        ("zz/gen", "zz/gen/types", "this folder is inside of `zz/gen`, where another output goes"),
        ("zz/gen/types", "zz/gen", "`zz/gen/types`, where another output goes, is inside of this folder"),
    ] {
        let list = LIST.replace("generated", first) + &LIST.replace("generated", second);
        workspace.write("dx.toml", &list);
        let run = workspace.dx("codegen");
        assert_eq!(run.code, Some(1), "{run:#?}");
        assert!(run.err.contains(message) && run.err.contains("dx.toml:10:7"), "{run:#?}");
    }
    assert!(!workspace.path("zz").exists());
    let list = LIST.replace("generated", "zz/gen") + &LIST.replace("generated", "zz/generated");
    workspace.write("dx.toml", &list);
    assert_eq!(workspace.dx("codegen").code, Some(0));
}

#[cfg(unix)]
#[test]
fn an_output_can_not_leave_the_workspace_or_reach_another_output_by_a_link() {
    use std::os::unix::fs::symlink;
    let (workspace, elsewhere) = (Workspace::new(), TempDir::new().unwrap());
    fs::create_dir(workspace.path("inside")).unwrap();
    symlink(elsewhere.path(), workspace.path("outside")).unwrap();
    symlink("inside", workspace.path("alias")).unwrap();
    symlink(".", workspace.path("root")).unwrap();
    symlink("nowhere", workspace.path("broken")).unwrap();
    for (out, message) in [
        ("outside", "but a link leads it to `"),
        ("outside/deep/gen", "but a link leads it to `"),
        ("root", "but a link leads it to `"),
        ("broken/gen", "can't follow the links of `out`"),
        ("alias/gen", "another output goes to this folder"),
        ("alias/gen/types", "this folder is inside of `inside/gen`"),
    ] {
        let list = LIST.replace("generated", "inside/gen") + &LIST.replace("generated", out);
        workspace.write("dx.toml", &list);
        let run = workspace.dx("codegen");
        assert_eq!(run.code, Some(1), "{run:#?}");
        assert!(run.err.contains(message) && run.err.contains("dx.toml:10:7"), "{out}: {run:#?}");
    }
    assert!(fs::read_dir(elsewhere.path()).unwrap().next().is_none());
    assert!(workspace.snapshot("inside").is_empty());
    workspace.write("dx.toml", &LIST.replace("generated", "alias/gen"));
    assert_eq!(workspace.dx("codegen").code, Some(0));
    assert!(workspace.path("inside/gen/types.rs").exists());
}

#[test]
fn files_that_can_not_be_read_are_named() {
    let workspace = Workspace::new();
    workspace.write("dx.toml", &LIST.replace("library.json\"", "gone.json\"\noverlay = \"models/too.json\""));
    let run = workspace.dx("codegen");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.err.contains("can't read `models/gone.json`"), "{run:#?}");
    assert!(run.err.contains("can't read `models/too.json`"), "{run:#?}");
    workspace.remove("dx.toml");
    let run = workspace.dx("codegen");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.err.contains("there is no `dx.toml`"), "{run:#?}");
    let run = workspace.dx("codegen --config dx.toml");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.err.contains("can't read `dx.toml`"), "{run:#?}");
}
