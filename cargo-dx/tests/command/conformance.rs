//! `cargo dx conformance`.

use super::package::{Package, Run};

const MODEL: &str = include_str!("conformance.json");

/// Tests a model in a file of that name, which is also the name of the scratch package.
fn conformance(name: &str, model: &str, arguments: &[&str]) -> Run {
    let package = Package::with_runtime();
    package.write(name, model);
    package.dx(&[&["conformance", name], arguments].concat())
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

#[test]
fn without_a_model_those_of_the_configuration_are_tested() {
    let package = Package::with_runtime();
    package.write("models/configured.json", MODEL);
    let output = "[[output]]\nmodel = \"models/configured.json\"\nservice = \"example#Archive\"\nout = \"src/archive\"\n";
    package.write("dx.toml", output);
    let run = package.dx(&["conformance"]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), "1 passed, 0 failed, 0 skipped\n"), "{run:#?}");
}
