//! `cargo xtask corpus` as people meet it.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, as in the tests")]

use dx_runtime::Document;
use dx_runtime::json::Reader;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

const LIBRARY: &str = include_str!("../../cargo-dx/tests/command/library.json");

/// Two services: the first speaks what dx does not, and has an operation more than the second.
const TWO: &str = r#"{
    "smithy": "2.0",
    "shapes": {
        "example#Archive": {
            "type": "service",
            "operations": [{ "target": "example#Find" }, { "target": "example#Store" }],
            "traits": { "example#ownProtocol": {} }
        },
        "example#Desk": {
            "type": "service",
            "operations": [{ "target": "example#Find" }],
            "traits": { "aws.protocols#awsJson1_0": {} }
        },
        "example#Find": { "type": "operation", "output": { "target": "example#Found" } },
        "example#Store": { "type": "operation" },
        "example#Found": { "type": "structure", "members": { "Place": { "target": "smithy.api#String" } } }
    }
}"#;

/// One operation answers with a stream of events, one has no place in a protocol that wants one.
const EVENTS: &str = r#"{
    "smithy": "2.0",
    "shapes": {
        "example#Radio": {
            "type": "service",
            "operations": [
                { "target": "example#Listen" }, { "target": "example#Tune" }, { "target": "example#Whisper" }
            ],
            "traits": { "aws.protocols#restJson1": {} }
        },
        "example#Listen": {
            "type": "operation",
            "output": { "target": "example#Heard" },
            "traits": { "smithy.api#http": { "method": "GET", "uri": "/listen" } }
        },
        "example#Tune": {
            "type": "operation",
            "traits": { "smithy.api#http": { "method": "POST", "uri": "/tune" } }
        },
        "example#Whisper": { "type": "operation" },
        "example#Heard": { "type": "structure", "members": { "Sounds": { "target": "example#Sounds" } } },
        "example#Sounds": {
            "type": "union",
            "members": { "Beep": { "target": "example#Beep" } },
            "traits": { "smithy.api#streaming": {} }
        },
        "example#Beep": { "type": "structure" }
    }
}"#;

/// A folder of models.
struct Corpus(TempDir);

/// What came of a command.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Corpus {
    fn new(models: &[(&str, &str)]) -> Self {
        let corpus = Self(TempDir::new().unwrap());
        for (path, text) in models {
            corpus.write(path, text);
        }
        corpus
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap()
    }

    /// A command line, whose words are separated by spaces.
    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(line.split_whitespace()).arg("--root").arg(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        command.current_dir(self.0.path());
        command
    }

    fn xtask(&self, line: &str) -> Run {
        let output = self.command(line).output().unwrap();
        Run {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The text of each file below a folder, without the line that says what made it.
    fn files(&self, folder: &str) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        collect(&self.0.path().join(folder), "", &mut files);
        files
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else {
            let text = fs::read_to_string(entry.path()).unwrap();
            files.insert(path, text.split_once('\n').unwrap().1.to_owned());
        }
    }
}

impl Run {
    /// The words of the table's row of a service, with `-` for the time, which is never the same.
    fn row(&self, service: &str) -> Vec<&str> {
        let mut rows = self.out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
        let mut row = rows.find(|row| row.first() == Some(&service)).unwrap();
        if let Some(time) = row.iter_mut().skip(2).find(|word| word.contains('.')) {
            *time = "-";
        }
        row
    }

    fn last_line(&self) -> &str {
        self.out.lines().last().unwrap_or_default()
    }
}

// What is shown

#[test]
fn each_service_has_a_row_with_what_was_generated() {
    let corpus = Corpus::new(&[("models/deep/library.json", LIBRARY)]);
    let run = corpus.xtask("corpus models --out out");
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.err, "[1/1] library: passed\n");
    let lines: usize = corpus.files("out/library").values().map(|text| text.lines().count() + 1).sum();
    let lines = lines.to_string();
    assert_eq!(run.row("library"), ["library", "passed", "restJson1", "4", "2", "0", &lines, "-"]);
    assert_eq!(run.last_line(), "1 passed, 0 failed, 0 skipped");
}

#[test]
fn a_broken_model_fails_with_all_its_errors_and_the_others_pass() {
    let broken = LIBRARY.replace("smithy.api#String", "smithy.api#Sting");
    let corpus =
        Corpus::new(&[("m/a.json", LIBRARY), ("m/b.json", &broken), ("m/c.json", "{"), ("m/d.json", TWO)]);
    let run = corpus.xtask("corpus m");
    assert_eq!(run.code, Some(1), "{run:#?}");
    let errors = broken.matches("smithy.api#Sting").count();
    assert!(errors > 1);
    assert_eq!(run.err.matches("unknown shape `smithy.api#Sting`").count(), errors, "{run:#?}");
    assert!(run.err.contains("--> m/b.json:") && run.err.contains("error: invalid JSON"), "{run:#?}");
    assert_eq!(run.row("b").join(" "), format!("b failed {errors} errors"));
    assert_eq!(run.row("c").join(" "), "c failed 1 error");
    assert_eq!(run.last_line(), "3 passed, 2 failed, 0 skipped");
}

#[test]
fn what_is_no_model_or_has_no_service_is_skipped() {
    let shapes = r#"{ "smithy": "2.0", "shapes": { "example#Name": { "type": "string" } } }"#;
    let corpus =
        Corpus::new(&[("package.json", r#"{ "name": "x" }"#), ("list.json", "[]"), ("s.json", shapes)]);
    let run = corpus.xtask("corpus .");
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.row("package").join(" "), "package skipped no Smithy model");
    assert_eq!(run.row("list").join(" "), "list skipped no Smithy model");
    assert_eq!(run.row("s").join(" "), "s skipped no service");
    assert_eq!(run.last_line(), "0 passed, 0 failed, 3 skipped");
}

#[test]
fn operations_without_requests_are_counted_by_reason() {
    let corpus = Corpus::new(&[("events.json", EVENTS), ("two.json", TWO)]);
    let run = corpus.xtask("corpus .");
    assert_eq!(run.code, Some(0), "{run:#?}");
    let remarks = "1 operation skipped: event stream; 1 operation skipped: no `http` trait";
    assert!(run.row("events").join(" ").ends_with(remarks), "{run:#?}");
    assert_eq!(run.row("events")[2..6], ["restJson1", "8", "1", "2"]);
    assert_eq!(run.row("two_archive")[2..6], ["none", "4", "0", "1"]);
    assert!(run.row("two_archive").join(" ").ends_with("2 operations skipped: protocol"), "{run:#?}");
    assert_eq!(run.row("two_desk")[2..6], ["awsJson1_0", "2", "1", "0"]);
}

#[test]
fn warnings_are_shown_when_they_are_wanted() {
    let corpus = Corpus::new(&[("events.json", EVENTS)]);
    assert!(!corpus.xtask("corpus events.json").err.contains("warning"));
    let run = corpus.xtask("corpus events.json --warnings");
    assert!(run.err.contains("warning: no request and response: `example#ListenOutput$Sounds`"), "{run:#?}");
    assert!(run.err.contains("--> events.json:"), "{run:#?}");
}

#[test]
fn the_number_of_jobs_changes_nothing() {
    let names: Vec<_> = (0..12).map(|number| format!("m/model{number}.json")).collect();
    let text = |number: usize| [LIBRARY, TWO, EVENTS, "{"][number % 4];
    let models: Vec<_> =
        names.iter().enumerate().map(|(number, name)| (name.as_str(), text(number))).collect();
    let corpus = Corpus::new(&models);
    let one = corpus.xtask("corpus m --jobs 1 --out one");
    let four = corpus.xtask("corpus m --jobs 4 --out four");
    assert_eq!((one.code, &one.err), (four.code, &four.err));
    assert_eq!(corpus.files("one"), corpus.files("four"));
    let services = one.out.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    for service in services.filter(|service| service.starts_with("model")) {
        assert_eq!(one.row(service), four.row(service));
    }
    let order = |run: &Run| run.out.lines().map(|line| line[..10].to_owned()).collect::<Vec<_>>();
    assert_eq!(order(&one), order(&four));
}

#[test]
fn the_report_has_the_table_and_what_was_found() {
    let models = [("m/events.json", EVENTS), ("m/broken.json", "{"), ("m/notes.json", "1")];
    let corpus = Corpus::new(&models);
    assert_eq!(corpus.xtask("corpus m --json report.json").code, Some(1));
    let report = corpus.read("report.json");
    let report = Reader::new(report.as_bytes()).unwrap().document().unwrap();
    let text =
        |document: &Document, name: &str| document.get(name).and_then(Document::as_str).map(str::to_owned);
    let number =
        |document: &Document, name: &str| document.get(name).unwrap().as_number().unwrap().to_string();
    assert_eq!(["passed", "failed", "skipped"].map(|name| number(&report, name)), ["1", "1", "1"]);
    let [broken, events, notes] = report.get("services").unwrap().as_array().unwrap() else { unreachable!() };
    assert_eq!(text(broken, "result").as_deref(), Some("failed"));
    let error = &broken.get("errors").unwrap().as_array().unwrap()[0];
    assert!(text(error, "message").unwrap().starts_with("invalid JSON"));
    assert_eq!(text(notes, "reason").as_deref(), Some("no Smithy model"));
    assert_eq!(text(events, "name").as_deref(), Some("events"));
    assert_eq!(text(events, "model").as_deref(), Some("events.json"));
    assert_eq!(text(events, "service").as_deref(), Some("example#Radio"));
    assert_eq!(text(events, "protocol").as_deref(), Some("aws.protocols#restJson1"));
    assert_eq!(["shapes", "operations"].map(|name| number(events, name)), ["8", "1"]);
    let skipped = &events.get("skipped").unwrap().as_array().unwrap()[0];
    assert_eq!(text(skipped, "operation").as_deref(), Some("example#Listen"));
    assert_eq!(text(skipped, "reason").as_deref(), Some("event stream"));
    let warning = &events.get("warnings").unwrap().as_array().unwrap()[0];
    assert_eq!(text(warning, "shape").as_deref(), Some("example#Listen"));
    assert!(events.get("compiles").is_none());
}

// What is written

#[test]
fn what_is_written_is_what_codegen_writes() {
    let corpus = Corpus::new(&[("library.json", LIBRARY), ("two.json", TWO)]);
    assert_eq!(corpus.xtask("corpus . --out all").code, Some(0));
    assert_eq!(corpus.xtask("codegen --model library.json --http always --out one").code, Some(0));
    assert_eq!(corpus.files("all/library"), corpus.files("one"));
    let all = "--http always --serde always --validate always --client always --blocking always";
    assert_eq!(corpus.xtask("corpus library.json --everything --out everything").code, Some(0));
    assert_eq!(corpus.xtask(&format!("codegen --model library.json {all} --out every")).code, Some(0));
    assert_eq!(corpus.files("everything/library"), corpus.files("every"));
    let line = "codegen --model two.json --http always --service example#Desk --out desk";
    assert_eq!(corpus.xtask(line).code, Some(0));
    assert_eq!(corpus.files("all/two_desk"), corpus.files("desk"));
}

#[test]
fn nothing_is_written_unless_it_is_told_where_to() {
    let corpus = Corpus::new(&[("library.json", LIBRARY)]);
    assert_eq!(corpus.xtask("corpus library.json").code, Some(0));
    assert_eq!(corpus.files(".").into_keys().collect::<Vec<_>>(), ["library.json"]);
}

#[test]
fn a_file_of_someone_else_in_the_way_stays_and_fails_this_service_only() {
    let corpus = Corpus::new(&[("two.json", TWO), ("out/two_desk/types.rs", "struct ByHand;\n")]);
    let run = corpus.xtask("corpus two.json --out out");
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.err.contains("`out/two_desk/types.rs` is in the way"), "{run:#?}");
    assert!(run.row("two_desk").join(" ").ends_with("- 1 error"), "{run:#?}");
    assert_eq!(corpus.read("out/two_desk/types.rs"), "struct ByHand;\n");
    assert_eq!(run.row("two_archive")[1], "passed");
    assert_eq!(run.last_line(), "1 passed, 1 failed, 0 skipped");
}

#[cfg(unix)]
#[test]
fn an_interruption_shows_what_was_done_and_leaves_nothing_half_written() {
    let names: Vec<_> = (100..400).map(|number| format!("m/model{number}.json")).collect();
    let models: Vec<_> = names.iter().map(|name| (name.as_str(), LIBRARY)).collect();
    let corpus = Corpus::new(&models);
    let mut command = corpus.command("corpus m --jobs 1 --out out --json report.json");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut err = BufReader::new(child.stderr.take().unwrap());
    err.read_line(&mut String::new()).unwrap();
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let mut rest = String::new();
    err.read_to_string(&mut rest).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{rest}");
    assert!(rest.contains("error: interrupted"), "{rest}");
    let out = String::from_utf8(output.stdout).unwrap();
    let done = out.lines().filter(|line| line.starts_with("model")).count();
    assert!((1..300).contains(&done), "{out}");
    assert_eq!(out.lines().last(), Some(format!("{done} passed, 0 failed, 0 skipped").as_str()));
    let files = corpus.files("out");
    let complete = files.keys().filter(|path| path.ends_with("/mod.rs")).count();
    assert_eq!((complete, files.len() % complete), (done, 0), "{:?}", files.keys());
    assert!(files.keys().all(|path| path.ends_with(".rs")), "{:?}", files.keys());
    assert!(!corpus.0.path().join("report.json").exists());
}

// What is compiled

#[test]
fn the_services_that_are_asked_for_are_compiled() {
    let corpus = Corpus::new(&[
        ("xtask-corpus/library.json", LIBRARY),
        ("xtask-corpus/two.json", TWO),
        ("xtask-corpus/events.json", EVENTS),
    ]);
    let run = corpus.xtask("corpus xtask-corpus --compile=two,events --json report.json");
    assert_eq!(run.code, Some(0), "{run:#?}");
    let compiles = |service: &str| run.row(service).join(" ").contains("- compiles");
    let services = ["library", "two_archive", "two_desk", "events"].map(compiles);
    assert_eq!(services, [false, true, true, true], "{run:#?}");
    assert_eq!(corpus.read("report.json").matches(r#""compiles": true"#).count(), 3);
}

#[test]
fn where_nothing_is_generated_nothing_is_compiled() {
    let corpus = Corpus::new(&[("notes.json", "[]")]);
    let run = corpus.xtask("corpus notes.json --compile");
    assert_eq!((run.code, run.last_line()), (Some(0), "0 passed, 0 failed, 1 skipped"), "{run:#?}");
}

#[test]
fn a_model_that_is_to_be_compiled_has_to_be_there() {
    let corpus = Corpus::new(&[("library.json", LIBRARY)]);
    let run = corpus.xtask("corpus library.json --compile=libary");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("there is no model `libary` to compile"), "{run:#?}");
    assert!(run.err.contains("did you mean `library`?"), "{run:#?}");
}

// What is asked for wrongly

#[test]
fn a_path_that_leads_nowhere_or_to_no_model_is_an_error() {
    let corpus = Corpus::new(&[("notes/readme.txt", "")]);
    let nowhere = corpus.xtask("corpus models");
    assert_eq!((nowhere.code, nowhere.out.as_str()), (Some(1), ""), "{nowhere:#?}");
    assert!(nowhere.err.contains("can't look for models in `models`"), "{nowhere:#?}");
    let none = corpus.xtask("corpus notes");
    assert_eq!((none.code, none.out.as_str()), (Some(1), ""), "{none:#?}");
    assert!(none.err.contains("there is no model"), "{none:#?}");
    assert_eq!(corpus.xtask("corpus").code, Some(2));
    assert_eq!(corpus.xtask("corpus notes --jobs 0").code, Some(2));
}

#[test]
fn help_tells_what_is_shown_and_the_exit_codes() {
    let run = Corpus::new(&[]).xtask("corpus --help");
    for told in ["<PATH>...", "--compile[=<NAME,…>]", "Examples:", "Exit codes:", "130  it was interrupted"]
    {
        assert!(run.out.contains(told), "{told}: {}", run.out);
    }
    assert!(run.out.lines().all(|line| line.chars().count() <= 100), "{}", run.out);
}
