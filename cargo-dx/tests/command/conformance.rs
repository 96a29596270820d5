//! `cargo xtask conformance` as people meet it.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, as in the tests")]

use std::fs;
use std::process::Command;
use tempfile::TempDir;

const MODEL: &str = include_str!("conformance.json");

/// What came of a command.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Tests a model in a file of that name, which is also the name of the crate's folder below `target/`.
fn conformance(name: &str, model: &str, arguments: &[&str]) -> Run {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join(name), model).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["conformance", name, "--root", concat!(env!("CARGO_MANIFEST_DIR"), "/..")]);
    let output = command.args(arguments).current_dir(folder.path()).output();
    let output = output.unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_case_that_fails_is_shown_with_what_was_expected_and_what_came() {
    let run = conformance("failing.json", MODEL, &[]);
    assert_eq!(run.code, Some(1), "{run:#?}");
    let mut lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines.pop(), Some("3 passed, 3 failed, 1 skipped"), "{run:#?}");
    let wrong = "FAIL request Wrong: method: expected \"PUT\", came \"POST\"; header X-Shelf: expected \"3\", came none";
    assert_eq!(lines[0], wrong);
    let odd = "FAIL request Odd: the case can't be expressed: params: there is no member `Author`";
    assert_eq!(lines[1], odd);
    let unlike = "FAIL response Unlike: expected Lent { until: Some(1970-01-01T00:00:01Z)";
    assert!(lines[2].starts_with(unlike), "{}", lines[2]);
    assert!(lines[2].contains("came Err(Lent(Lent { until: Some(1970-01-01T00:00:00.5Z)"), "{}", lines[2]);
    assert_eq!(lines.len(), 3);
}

#[test]
fn one_of_several_services_can_be_tested_alone() {
    let run = conformance("alone.json", MODEL, &["--service", "example#Archive"]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), "1 passed, 0 failed, 0 skipped\n"), "{run:#?}");
}

#[test]
fn a_model_without_cases_is_no_success() {
    let run = conformance("none.json", &MODEL.replace("smithy.test#", "example.test#"), &[]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("there is no protocol test for clients in the model"), "{run:#?}");
}

#[test]
fn a_service_that_is_not_there_is_an_error() {
    let run = conformance("other.json", MODEL, &["--service", "example#Kiosk"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("unknown service `example#Kiosk`"), "{run:#?}");
}
