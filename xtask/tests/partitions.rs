//! `cargo xtask partitions` as people meet it.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, as in the tests")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const TABLE: &str = "dx-runtime/src/http/partition/table.rs";

const DATA: &str = r#"{
    "partitions": [
        {
            "id": "aws",
            "outputs": {
                "dnsSuffix": "amazonaws.com", "dualStackDnsSuffix": "api.aws", "implicitGlobalRegion": "us-east-1",
                "name": "aws", "supportsDualStack": true, "supportsFIPS": false
            },
            "regionRegex": "^(us|eu)\\-\\w+\\-\\d+$",
            "regions": { "aws-global": {}, "us-east-1": { "description": "US East (N. Virginia)" } }
        }
    ],
    "version": "1.1"
}"#;

const MADE: &str = r#"    Partition {
        name: "aws",
        region_prefixes: &["us", "eu"],
        regions: &[
            "aws-global", "us-east-1",
        ],
        implicit_global_region: "us-east-1",
        dns_suffix: "amazonaws.com",
        dual_stack_dns_suffix: "api.aws",
        supports_fips: false,
        supports_dual_stack: true,
    },
];
"#;

/// A workspace with data and an old table.
fn workspace() -> TempDir {
    let workspace = TempDir::new().unwrap();
    let table = workspace.path().join(TABLE);
    fs::create_dir_all(table.parent().unwrap()).unwrap();
    fs::write(table, "// old\n").unwrap();
    fs::write(workspace.path().join("data.json"), DATA).unwrap();
    workspace
}

fn xtask(workspace: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).arg("--root").arg(workspace).current_dir(workspace).output().unwrap()
}

#[test]
fn the_table_is_written_from_the_data_and_is_fresh_then() {
    let workspace = workspace();
    let table = || fs::read_to_string(workspace.path().join(TABLE)).unwrap();

    let stale = xtask(workspace.path(), &["partitions", "data.json", "--check"]);
    assert_eq!(stale.status.code(), Some(1));
    let said = String::from_utf8(stale.stdout).unwrap();
    assert!(said.contains("to mend this, run: cargo xtask partitions data.json"), "{said}");
    assert_eq!(table(), "// old\n");

    assert_eq!(xtask(workspace.path(), &["partitions", "data.json"]).status.code(), Some(0));
    assert!(table().ends_with(MADE), "{}", table());
    assert!(table().contains("PARTITIONS: [Partition; 1] = ["), "{}", table());
    assert_eq!(xtask(workspace.path(), &["partitions", "data.json", "--check"]).status.code(), Some(0));
}

#[test]
fn data_that_can_not_be_read_is_an_error_and_leaves_the_table() {
    let workspace = workspace();
    fs::write(workspace.path().join("broken.json"), DATA.replace("dnsSuffix\"", "suffix\"")).unwrap();
    for (data, message) in [
        ("broken.json", "`broken.json`: partition \"aws\": there is no string `dnsSuffix`"),
        ("missing.json", "can't read `missing.json`"),
    ] {
        let output = xtask(workspace.path(), &["partitions", data]);
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(message), "{said}");
        assert_eq!(fs::read_to_string(workspace.path().join(TABLE)).unwrap(), "// old\n");
    }
}
