//! `cargo dx codegen` and `cargo dx check`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use tempfile::TempDir;

const LIBRARY: &str = include_str!("library.json");

const LIST: &str = r#"
[[output]]
model = "models/library.json"
operations = ["LendBook"]
out = "generated"
"#;

/// A workspace with a model and a list of what to make of it.
struct Workspace(TempDir);

/// What came of a command.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// The files of a folder: content and time of the last change.
type Snapshot = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

impl Workspace {
    fn new() -> Self {
        let workspace = Self(TempDir::new().unwrap());
        workspace.write("models/library.json", LIBRARY);
        workspace.write("dx.toml", LIST);
        workspace
    }

    /// A workspace whose files were generated.
    fn generated() -> Self {
        let workspace = Self::new();
        let run = workspace.dx("codegen");
        assert_eq!(run.code, Some(0), "{run:#?}");
        workspace
    }

    /// Runs a command line, whose words are separated by spaces.
    fn dx(&self, line: &str) -> Run {
        self.dx_in(self.0.path(), line)
    }

    /// Runs a command line in some folder.
    fn dx_in(&self, folder: &Path, line: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-dx"));
        command.args(line.split_whitespace()).current_dir(folder);
        if folder != self.0.path() {
            command.arg("--config").arg(self.path("dx.toml"));
        }
        run(&mut command)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap();
    }

    fn snapshot(&self, folder: &str) -> Snapshot {
        let entry = |entry: fs::DirEntry| {
            let modified = entry.metadata().unwrap().modified().unwrap();
            (entry.path(), (fs::read(entry.path()).unwrap(), modified))
        };
        fs::read_dir(self.path(folder)).unwrap().map(|found| entry(found.unwrap())).collect()
    }

    /// Adds an optional member to the input of `LendBook`.
    fn add_a_member(&self) {
        let added = r#""Reader": { "target": "smithy.api#String" }, "Title": {"#;
        let changed = LIBRARY.replacen(r#""Title": {"#, added, 1);
        assert_ne!(changed, LIBRARY);
        self.write("models/library.json", &changed);
    }
}

fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Run {
    /// The paths that the output lists behind a word, such as `written`.
    fn paths(&self, word: &str) -> Vec<&str> {
        self.out
            .lines()
            .filter_map(|line| line.split_once("  "))
            .filter(|(first, _)| *first == word)
            .map(|(_, path)| path.trim_start())
            .collect()
    }

    fn last_line(&self) -> &str {
        self.out.lines().last().unwrap_or_default()
    }
}

// Writing

#[test]
fn the_first_run_writes_every_file_and_says_so() {
    let workspace = Workspace::new();
    let run = workspace.dx("codegen");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:#?}");
    let written = run.paths("written");
    assert!(written.contains(&"generated/types.rs"), "{run:#?}");
    assert_eq!(written.len(), workspace.snapshot("generated").len());
    assert_eq!(run.last_line(), format!("{0} files: {0} written", written.len()));
    let types = workspace.read("generated/types.rs");
    assert!(types.contains("LendBook") && !types.contains("CountBooks"), "{types}");
}

#[test]
fn a_second_run_changes_nothing() {
    let workspace = Workspace::generated();
    let before = workspace.snapshot("generated");
    let run = workspace.dx("codegen");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:#?}");
    assert_eq!(run.paths("unchanged").len(), before.len());
    assert_eq!(run.last_line(), format!("{} files: nothing changed", before.len()));
    assert_eq!(workspace.snapshot("generated"), before);
}

#[test]
fn a_changed_model_rewrites_only_the_files_that_differ() {
    let workspace = Workspace::generated();
    let before = workspace.snapshot("generated");
    workspace.add_a_member();
    let run = workspace.dx("codegen");
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(run.paths("written").contains(&"generated/types.rs"), "{run:#?}");
    let after = workspace.snapshot("generated");
    let untouched = run.paths("unchanged");
    assert!(!untouched.is_empty(), "{run:#?}");
    for path in untouched {
        assert_eq!(after[&workspace.path(path)], before[&workspace.path(path)], "{path}");
    }
    assert!(workspace.read("generated/types.rs").contains("reader"));
    assert_eq!(workspace.dx("codegen --check").code, Some(0));
}

#[test]
fn a_file_that_is_no_longer_made_is_removed() {
    let workspace = Workspace::generated();
    workspace.write("generated/old.rs", &workspace.read("generated/types.rs"));
    let run = workspace.dx("codegen");
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.paths("removed"), ["generated/old.rs"]);
    assert!(run.last_line().contains("1 removed"), "{run:#?}");
    assert!(!workspace.path("generated/old.rs").exists());
}

#[test]
fn what_others_made_is_left_alone_with_a_warning() {
    let workspace = Workspace::generated();
    let ours = workspace.read("generated/types.rs");
    let theirs = [
        ("generated/notes.txt", "remember"),
        ("generated/types.rs.orig", &ours),
        ("generated/by_hand.rs", "// `cargo dx codegen` does not make this\n"),
        ("generated/other_tool.rs", "// @generated by another tool\n"),
        ("generated/folder/types.rs", "// in a folder\n"),
    ];
    for (path, text) in theirs {
        workspace.write(path, text);
    }
    for line in ["codegen", "codegen --check"] {
        let run = workspace.dx(line);
        assert_eq!(run.code, Some(0), "{run:#?}");
        for name in ["notes.txt", "types.rs.orig", "by_hand.rs", "other_tool.rs", "folder"] {
            assert!(run.err.contains(&format!("warning: `generated/{name}` is not ours")), "{run:#?}");
        }
    }
    for (path, text) in theirs {
        assert_eq!(workspace.read(path), text);
    }
}

#[test]
fn a_file_of_someone_else_in_the_way_is_not_overwritten() {
    let workspace = Workspace::new();
    workspace.write("generated/types.rs", "struct ByHand;\n");
    for line in ["codegen", "codegen --check"] {
        let run = workspace.dx(line);
        assert_eq!(run.code, Some(1), "{run:#?}");
        assert!(run.err.contains("`generated/types.rs` is in the way"), "{run:#?}");
    }
    assert_eq!(workspace.snapshot("generated").len(), 1);
    assert_eq!(workspace.read("generated/types.rs"), "struct ByHand;\n");
}

#[cfg(unix)]
#[test]
fn generated_files_have_the_permissions_of_any_new_file() {
    use std::os::unix::fs::PermissionsExt;
    let workspace = Workspace::generated();
    let mode = |path| fs::metadata(workspace.path(path)).unwrap().permissions().mode();
    assert_eq!(mode("generated/types.rs"), mode("models/library.json"));
}

#[test]
fn a_model_that_is_fine_is_not_written_when_another_has_errors() {
    let workspace = Workspace::new();
    let broken = LIST.replace("library.json", "broken.json").replace("generated", "second");
    workspace.write("dx.toml", &format!("{LIST}{broken}"));
    workspace.write("models/broken.json", "{");
    let run = workspace.dx("codegen");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("models/broken.json:1:"), "{run:#?}");
    assert!(run.err.ends_with("error: nothing was written because of the errors above\n"), "{run:#?}");
    assert!(!workspace.path("generated").exists() && !workspace.path("second").exists());
}

#[test]
fn a_file_instead_of_the_folder_is_an_error_and_nothing_is_written() {
    let workspace = Workspace::new();
    workspace.write("taken", "a file");
    workspace.write("dx.toml", &format!("{LIST}{}", LIST.replace("generated", "taken/generated")));
    let run = workspace.dx("codegen");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("error: can't list `taken/generated`: "), "{run:#?}");
    assert!(run.err.contains("help: "), "{run:#?}");
    assert!(!workspace.path("generated").exists());
}

#[cfg(unix)]
#[test]
fn a_folder_that_can_not_be_made_is_an_error_and_nothing_is_written() {
    let workspace = Workspace::new();
    // Even an administrator can't make a folder where a link is that leads nowhere.
    std::os::unix::fs::symlink("nowhere", workspace.path("link")).unwrap();
    let run = workspace.dx("codegen --model models/library.json --out link");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("error: can't write `link/"), "{run:#?}");
    assert!(run.err.contains("nothing was changed"), "{run:#?}");
}

// Checking

#[test]
fn check_is_content_with_fresh_files() {
    let workspace = Workspace::generated();
    let run = workspace.dx("codegen --check");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:#?}");
    assert_eq!(run.out, format!("{} files: all fresh\n", workspace.snapshot("generated").len()));
}

#[test]
fn check_shows_what_a_changed_model_makes_and_the_command_that_mends_it() {
    let workspace = Workspace::generated();
    let before = workspace.snapshot("generated");
    workspace.add_a_member();
    let run = workspace.dx("codegen --check");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.paths("stale").contains(&"generated/types.rs"), "{run:#?}");
    assert!(run.out.lines().any(|line| line.starts_with('+') && line.contains("reader")), "{run:#?}");
    assert_eq!(run.last_line(), "to mend this, run: cargo dx codegen");
    assert_eq!(workspace.snapshot("generated"), before);
}

#[test]
fn check_shows_every_missing_and_every_orphaned_file() {
    let workspace = Workspace::generated();
    workspace.write("generated/old.rs", &workspace.read("generated/types.rs"));
    workspace.remove("generated/types.rs");
    workspace.remove("generated/operations.rs");
    let before = workspace.snapshot("generated");
    let run = workspace.dx("codegen --check");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert_eq!(run.paths("missing"), ["generated/operations.rs", "generated/types.rs"]);
    assert_eq!(run.paths("orphaned"), ["generated/old.rs"]);
    assert!(run.out.contains("2 missing, 1 orphaned"), "{run:#?}");
    assert!(run.out.contains("\n+// @generated") && run.out.contains("\n-// @generated"), "{run:#?}");
    assert_eq!(workspace.snapshot("generated"), before);
}

#[test]
fn check_creates_no_folder() {
    let workspace = Workspace::new();
    let run = workspace.dx("codegen --check");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(!workspace.path("generated").exists());
}

#[test]
fn a_long_diff_is_cut() {
    let workspace = Workspace::generated();
    let header = workspace.read("generated/types.rs").lines().next().unwrap().to_owned();
    workspace.write("generated/old.rs", &format!("{header}\n{}", "// more\n".repeat(99)));
    let run = workspace.dx("codegen --check");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert_eq!(run.out.lines().filter(|line| line.starts_with("-//")).count(), 19, "{run:#?}");
    assert!(run.out.contains("\n… and 81 more lines\n"), "{run:#?}");
}

// Any model, any folder

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

// What can't be had

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

// Errors

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

// The command line

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
