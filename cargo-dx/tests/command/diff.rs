//! `cargo dx diff` as people meet it.

#[path = "../../../dx-codegen/tests/diff/pairs.rs"]
#[allow(dead_code, reason = "which rules find something is a test of `dx-codegen`")]
mod pairs;

use std::fs;
use std::process::Command;
use tempfile::TempDir;

const LIBRARY: &str = include_str!("library.json");

const LIST: &str = "[[output]]\nmodel = \"models/library.json\"\nout = \"generated\"\n";

/// What came of a command.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// A folder with models.
struct Workspace(TempDir);

impl Workspace {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// One with the pair of a rule as `old.json` and `new.json`.
    fn of_pair(name: &str) -> Self {
        let workspace = Self::new();
        let pair = pairs::pairs().into_iter().find(|pair| pair.name == name).unwrap();
        workspace.write("old.json", &pair.old);
        workspace.write("new.json", &pair.new);
        workspace
    }

    /// One that is a repository of git, in which a library was generated and committed. `None` if there is no git.
    fn committed() -> Option<Self> {
        let workspace = Self::new();
        if !Command::new("git").arg("--version").output().is_ok_and(|output| output.status.success()) {
            println!("skipped: there is no git");
            return None;
        }
        workspace.write("models/library.json", LIBRARY);
        workspace.write("dx.toml", LIST);
        workspace.git(&["init", "--quiet"]);
        assert_eq!(workspace.dx(&["codegen"]).code, Some(0));
        workspace.git(&["add", "."]);
        workspace.git(&["commit", "--quiet", "--message", "Generate the library"]);
        Some(workspace)
    }

    fn git(&self, arguments: &[&str]) {
        let who =
            ["-c", "user.name=Anyone", "-c", "user.email=anyone@example.com", "-c", "commit.gpgsign=false"];
        let run = run(Command::new("git").arg("-C").arg(self.0.path()).args(who).args(arguments));
        assert_eq!(run.code, Some(0), "{run:#?}");
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn dx(&self, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-dx"));
        run(command.args(arguments).current_dir(self.0.path()))
    }

    fn diff(&self, arguments: &[&str]) -> Run {
        self.dx(&[&["diff", "old.json", "new.json"], arguments].concat())
    }
}

#[test]
fn a_major_finding_is_told_in_full_and_fails() {
    let run = Workspace::of_pair("member-optional").diff(&[]);
    assert_eq!(run.code, Some(1), "{run:#?}");
    let told = "major[member-optional]: `name` of `Step` is optional now: `String` is `Option<String>`\n  --> was old.json:1:";
    assert!(run.out.starts_with(told), "{}", run.out);
    for line in [
        "   = in: example#Step$Name\n",
        "   = in Rust: `types::Step::name`\n",
        "   = verdict: source: major\n",
        "   = note: Code that reads the field no longer compiles: it has to say what happens without a value.\n",
    ] {
        assert!(run.out.contains(line), "{}", run.out);
    }
    assert!(
        run.out.ends_with("new.json: source: major, wire: minor, behaviour: compatible\n"),
        "{}",
        run.out
    );
}

#[test]
fn what_is_denied_is_chosen() {
    let (major, minor) = (Workspace::of_pair("member-optional"), Workspace::of_pair("member-added"));
    for (workspace, arguments, code) in [
        (&major, &["--deny", "never"][..], 0),
        (&major, &["--deny", "minor"], 1),
        (&minor, &[], 0),
        (&minor, &["--deny", "minor"], 1),
    ] {
        assert_eq!(workspace.diff(arguments).code, Some(code), "{arguments:?}");
    }
}

#[test]
fn what_is_allowed_does_not_count_and_is_shown_with_its_reason() {
    let workspace = Workspace::of_pair("member-optional");
    let run = workspace.diff(&["--allow", "member-optional:Step$*=nobody reads it"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(run.out.contains("allowed: major[member-optional]: "), "{}", run.out);
    assert!(run.out.contains(": nobody reads it\n"), "{}", run.out);
    assert!(run.out.ends_with("source: minor, wire: minor, behaviour: compatible\n"), "{}", run.out);
    // Of another shape it is not.
    assert_eq!(workspace.diff(&["--allow", "member-optional:Job"]).code, Some(1));
    let run = workspace.diff(&["--allow", "member-optinal:Step$Name"]);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert!(run.err.contains("is it `member-optional`?"), "{}", run.err);
}

#[test]
fn the_comment_for_a_pull_request_has_the_worst_first_and_folds_the_rest() {
    let run = Workspace::of_pair("member-optional").diff(&["--format", "markdown"]);
    let head = "### `new.json`: source: **major**, wire: minor, behaviour: compatible\n\n| | finding |";
    assert!(run.out.starts_with(head), "{}", run.out);
    let (major, minor) = run.out.split_once("<details><summary>2 minor</summary>").unwrap();
    assert!(major.contains("`member-optional` | `name` of `Step` is optional now"), "{major}");
    assert!(minor.contains("`output-member-optional`") && minor.contains("</details>"), "{minor}");
}

#[test]
fn machines_get_everything() {
    let run = Workspace::of_pair("member-optional").diff(&["--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let verdicts = serde_json::json!({ "source": "major", "wire": "minor", "behaviour": "compatible" });
    assert_eq!(report["verdicts"], verdicts);
    let finding = &report["outputs"][0]["findings"][0];
    assert_eq!(finding["rule"], "member-optional");
    assert_eq!(finding["shape"], "example#Step$Name");
    assert_eq!(finding["rust"], "types::Step::name");
    assert_eq!(finding["old"]["file"], "old.json");
    assert_eq!(finding["new"]["line"], 1);
    assert_eq!(finding["allowed"], false);
}

#[test]
fn the_changelog_has_its_own_form() {
    let run = Workspace::of_pair("operation-added").diff(&["--changelog"]);
    assert_eq!(run.out, "### Added\n\n- The operation `ListJobs`.\n", "{run:#?}");
    let run = Workspace::of_pair("member-removed").diff(&["--changelog"]);
    assert_eq!(run.out, "### Removed\n\n- **Breaking:** `tags` of `Details` is gone.\n", "{run:#?}");
    let run = Workspace::of_pair("member-added").diff(&["--changelog"]);
    assert_eq!(run.out, "### Added\n\n- `Details` has the new member `extra`.\n", "{run:#?}");
}

#[test]
fn overlays_and_operations_are_as_for_codegen() {
    let workspace = Workspace::of_pair("member-optional");
    let run = workspace.diff(&["--operation", "CreateJob"]);
    assert_eq!(run.out, "new.json: nothing has changed that is generated\n", "{run:#?}");
    let overlay = r#"{ "smithy": "2.0", "shapes": { "example#Step$Name": {
        "type": "apply", "traits": { "smithy.api#required": {} } } } }"#;
    workspace.write("overlay.json", overlay);
    for option in ["--overlay", "--new-overlay"] {
        let run = workspace.diff(&[option, "overlay.json"]);
        assert_eq!(run.out, "new.json: nothing has changed that is generated\n", "{run:#?}");
    }
    assert_eq!(workspace.diff(&["--old-overlay", "overlay.json"]).code, Some(1));
}

#[test]
fn documentation_is_one_line() {
    let workspace = Workspace::of_pair("member-optional");
    let text = fs::read_to_string(workspace.0.path().join("old.json")).unwrap();
    let mut model: serde_json::Value = serde_json::from_str(&text).unwrap();
    model["shapes"]["example#Note"]["traits"]["smithy.api#documentation"] = "A note.".into();
    workspace.write("new.json", &model.to_string());
    let run = workspace.diff(&["--deny", "minor"]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), "new.json: documentation only: 1 text\n"));
}

#[test]
fn a_model_that_is_broken_is_told_of_as_by_codegen() {
    let workspace = Workspace::of_pair("member-optional");
    workspace.write("new.json", "{ \"smithy\": \"2.0\", ");
    let run = workspace.diff(&[]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains("invalid JSON") && run.err.contains("new.json:1:"), "{}", run.err);
}

#[test]
fn what_has_changed_since_a_revision_of_git_is_told() {
    let Some(workspace) = Workspace::committed() else { return };
    let run = workspace.dx(&["diff", "--git", "HEAD"]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), "generated: nothing has changed that is generated\n"));
    // When nothing has changed, `codegen` has nothing to tell.
    assert!(workspace.dx(&["codegen"]).out.ends_with("nothing changed\n"));

    let list = format!("{LIST}operations = [\"LendBook\"]\n");
    workspace.write("dx.toml", &list);
    let told = "source: major, wire: major, behaviour: compatible; `cargo dx diff --git HEAD` says why\n";
    let run = workspace.dx(&["codegen"]);
    assert!(run.code == Some(0) && run.out.ends_with(told), "{run:#?}");
    let run = workspace.dx(&["diff", "--git", "HEAD"]);
    assert!(run.code == Some(1) && run.out.contains("major[operation-removed]: "), "{run:#?}");
    assert!(run.out.contains("--> was HEAD:models/library.json:"), "{}", run.out);

    workspace.write(
        "dx.toml",
        &format!("{list}\n[[allow]]\nrule = \"operation-removed\"\nshape = \"*\"\nreason = \"none calls them\"\n\n[[allow]]\nrule = \"type-removed\"\nshape = \"*\"\nreason = \"as well\"\n"),
    );
    let run = workspace.dx(&["diff", "--git", "HEAD"]);
    assert!(run.code == Some(0) && run.out.contains(": none calls them\n"), "{run:#?}");
    workspace.write("dx.toml", &format!("{list}\n[[allow]]\nrule = \"none\"\nshape = \"*\"\n"));
    let run = workspace.dx(&["diff", "--git", "HEAD"]);
    assert!(run.code == Some(1) && run.err.contains("this `[[allow]]` has no `reason`"), "{run:#?}");

    let run = workspace.dx(&["diff", "--git", "no-such-revision"]);
    assert!(run.code == Some(1) && run.err.contains("can't read `no-such-revision:dx.toml`"), "{run:#?}");
}

#[test]
fn a_project_in_a_subfolder_compares_a_folder_of_botocore_that_is_above_it() {
    let Some(workspace) = Workspace::committed() else { return };
    let service = r#"{ "version": "2.0", "metadata": { "apiVersion": "2012-11-05", "endpointPrefix": "shop",
        "protocol": "json", "jsonVersion": "1.0", "serviceId": "Shop", "serviceFullName": "Shop", "signatureVersion": "v4",
        "targetPrefix": "Shop", "uid": "shop-2012-11-05" },
        "operations": {
            "ListOrders": { "name": "ListOrders", "http": { "method": "POST", "requestUri": "/" } },
            "ListPrices": { "name": "ListPrices", "http": { "method": "POST", "requestUri": "/" } }
        },
        "shapes": {} }"#;
    workspace.write("models/shop/2012-11-05/service-2.json", service);
    workspace.write("app/dx.toml", "[[output]]\nmodel = \"../models/shop/2012-11-05\"\nout = \"src/shop\"\n");
    workspace.git(&["add", "."]);
    workspace.git(&["commit", "--quiet", "--message", "Add the shop"]);
    let arguments = ["diff", "--git", "HEAD", "--config", "app/dx.toml"];
    let run = workspace.dx(&arguments);
    assert_eq!(
        (run.code, run.out.as_str()),
        (Some(0), "src/shop: nothing has changed that is generated\n"),
        "{run:#?}"
    );
    workspace.write("models/shop/2012-11-05/service-2.json", &service.replace("ListPrices", "ListGoods"));
    let run = workspace.dx(&arguments);
    assert!(run.code == Some(1) && run.out.contains("major[operation-removed]: "), "{run:#?}");
    assert!(run.out.contains("HEAD:../models/shop/2012-11-05/service-2.json:"), "{run:#?}");
    // `codegen` finds that out, too.
    let run = workspace.dx(&["codegen", "--config", "app/dx.toml"]);
    assert!(run.code == Some(0) && run.out.ends_with("; `cargo dx diff --git HEAD` says why\n"), "{run:#?}");
}
