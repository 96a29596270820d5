//! A changed model causes a rebuild of the crate that expands it.

#![allow(clippy::unwrap_used, reason = "a test fails that way")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const MODEL: &str = r#"{
    "smithy": "2.0",
    "shapes": {
        "example#Desk": { "type": "service", "operations": [{ "target": "example#Ask" }] },
        "example#Ask": { "type": "operation", "input": { "target": "example#Question" } },
        "example#Question": { "type": "structure", "members": { "text": { "target": "smithy.api#String" } } }
    }
}"#;

const PROGRAM: &str = r#"
dx_macros::service! { model: "desk.json" }

fn main() {
    println!("{:?}", AskInput::builder().build());
}
"#;

/// A crate that expands a model of its own.
struct Desk(PathBuf);

impl Desk {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(folder.join("src/main.rs"), PROGRAM).unwrap();
        fs::write(folder.join("desk.json"), MODEL).unwrap();
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let manifest = format!(
            "[package]\nname = \"desk\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n\
             dx-macros.path = {:?}\ndx-runtime.path = {:?}\n",
            workspace.join("dx-macros"),
            workspace.join("dx-runtime")
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        Self(folder)
    }

    fn change_model(&self, from: &str, to: &str) {
        assert!(MODEL.contains(from));
        fs::write(self.0.join("desk.json"), MODEL.replace(from, to)).unwrap();
    }

    fn run(&self) -> Output {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(["run", "--quiet", "--offline"]).current_dir(&self.0);
        command.env("CARGO_TARGET_DIR", self.0.join("target")).output().unwrap()
    }

    /// The output of the program.
    fn prints(&self) -> String {
        let output = self.run();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

#[test]
fn a_crate_is_built_again_when_its_model_changes() {
    let desk = Desk::new();
    assert_eq!(desk.prints(), "AskInput { text: None }\n");

    let member = r#""text": { "target": "smithy.api#String" }"#;
    desk.change_model(member, &format!(r#"{member}, "urgent": {{ "target": "smithy.api#Boolean" }}"#));
    assert_eq!(desk.prints(), "AskInput { text: None, urgent: None }\n");

    desk.change_model("smithy.api#String", "smithy.api#Strings");
    let output = desk.run();
    assert!(!output.status.success());
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.contains("unknown shape `smithy.api#Strings`"), "{message}");
    assert!(message.contains("desk.json:6:"), "{message}");
}
