//! The command line of `cargo dx codegen`.

use super::package::run;
use super::workspace::Workspace;
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

#[test]
fn a_wrong_command_line_exits_with_2() {
    let workspace = Workspace::new();
    let lines = [
        "",
        "generate",
        "codegen --chekc",
        "codegen extra",
        "codegen --model models/library.json",
        "codegen --out out",
        "codegen --operation LendBook",
        "codegen --service example.library#Library",
    ];
    for line in lines {
        let run = workspace.dx(line);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{line}: {run:#?}");
        assert!(run.err.contains("Usage: cargo dx"), "{line}: {run:#?}");
    }
    assert!(!workspace.path("generated").exists() && !workspace.path("out").exists());
}

#[test]
fn without_a_command_the_commands_are_shown() {
    let run = run(&mut Command::new(env!("CARGO_BIN_EXE_cargo-dx")));
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{run:#?}");
    let line = "\n  codegen      Generate the Rust of the service models, or check that it is fresh\n";
    assert!(run.err.contains(line), "{run:#?}");
}

#[test]
fn cargo_runs_it_as_a_subcommand_and_a_subfolder_finds_the_configuration_above() {
    let workspace = Workspace::new();
    workspace.write("src/deep/notes.txt", "");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-dx"));
    let run = run(command.args(["dx", "codegen"]).current_dir(workspace.path("src/deep")));
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:#?}");
    assert!(run.paths("written").contains(&"generated/types.rs"), "{run:#?}");
    let header =
        "// @generated from models/library.json by `cargo dx codegen`. Change the model and run it again.";
    assert_eq!(workspace.read("generated/types.rs").lines().next(), Some(header));
}

#[test]
fn check_is_codegen_with_check() {
    let workspace = Workspace::generated();
    let fresh = workspace.dx("check");
    assert!(fresh.code == Some(0) && fresh.out.ends_with("files: all fresh\n"), "{fresh:#?}");
    workspace.add_a_member();
    let stale = workspace.dx("check");
    assert_eq!(
        (stale.code, stale.last_line()),
        (Some(1), "to mend this, run: cargo dx codegen"),
        "{stale:#?}"
    );
    assert_eq!(stale.out, workspace.dx("codegen --check").out);
}

#[test]
fn files_that_another_command_of_dx_generated_are_replaced_and_removed() {
    let workspace = Workspace::generated();
    for name in ["types", "old"] {
        let header = "// @generated from models/library.json by `cargo xtask codegen`. Change the model.\n";
        workspace.write(&format!("generated/{name}.rs"), header);
    }
    let run = workspace.dx("codegen");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:#?}");
    assert_eq!(
        (run.paths("written"), run.paths("removed")),
        (vec!["generated/types.rs"], vec!["generated/old.rs"])
    );
}

#[test]
fn where_there_is_no_configuration_the_error_says_how_to_write_one() {
    let folder = TempDir::new().unwrap();
    for line in ["codegen", "check", "diff --git HEAD", "endpoints", "conformance"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-dx"));
        let run = run(command.args(line.split(' ')).current_dir(folder.path()));
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
        let message = run.err.contains("error: there is no `dx.toml` in `") && run.err.contains("` or above");
        assert!(message && run.err.contains("help: write one with `cargo dx init`"), "{line}: {run:#?}");
    }
}

#[test]
fn the_documentation_of_the_configuration_has_each_of_the_optional_parts() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/command.md");
    let page = fs::read_to_string(page).unwrap();
    for part in dx_codegen::Part::ALL {
        let row = format!("| `{}` | ", part.name());
        assert!(page.lines().any(|line| line.starts_with(&row)), "{row}");
    }
}

#[test]
fn help_tells_the_workflow_the_options_and_the_exit_codes() {
    let workspace = Workspace::new();
    let run = workspace.dx("codegen --help");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:#?}");
    let told = [
        "dx.toml",
        "--check",
        "--model <FILE>",
        "--botocore <SERVICE>",
        "--operation <NAME>",
        "--service <SHAPE_ID>",
        "--out <DIR>",
        "review the diff",
        "commit model, configuration and generated files together",
        "Examples:",
        "Exit codes:",
    ];
    for told in told {
        assert!(run.out.contains(told), "{told}: {}", run.out);
    }
    assert!(!run.out.contains("--root"), "{}", run.out);
    assert!(run.out.lines().all(|line| line.chars().count() <= 100), "{}", run.out);
    assert!(workspace.dx("--help").out.contains("codegen"));
}
