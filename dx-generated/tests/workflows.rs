//! The five workflows as people run them: the examples `publish` and `subscribe`, as programs, against `local_server`.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The examples, built. `cargo test --test workflows` alone would not build them.
fn program(name: &str) -> &'static Path {
    static PROGRAMS: OnceLock<HashMap<String, PathBuf>> = OnceLock::new();
    &PROGRAMS.get_or_init(build)[name]
}

fn build() -> HashMap<String, PathBuf> {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--locked", "--message-format", "json", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .args(["local_server", "publish", "subscribe"].iter().flat_map(|name| ["--example", name]))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let built = messages.filter_map(|message| {
        let executable = message["executable"].as_str()?.into();
        Some((message["target"]["name"].as_str()?.to_owned(), executable))
    });
    built.collect()
}

/// A server of its own for each test, which ends with it.
struct Server {
    process: Child,
    url: String,
    folder: TempDir,
}

impl Server {
    fn start(options: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut process = Command::new(program("local_server"))
            .args(["--port", "0", "--data"])
            .arg(folder.path().join("data"))
            .args(if options.contains(&"--job-seconds") { &[][..] } else { &["--job-seconds", "0"] })
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let url = lines
            .find_map(|line| line.unwrap().strip_prefix("export AWS_ENDPOINT_URL=").map(ToOwned::to_owned));
        // What is printed later has to be read, or the server would block.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, url: url.unwrap(), folder }
    }

    /// One of the programs, with the configuration that the server prints and no other.
    fn command(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program(name));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .envs([
                ("AWS_ACCESS_KEY_ID", "test"),
                ("AWS_SECRET_ACCESS_KEY", "secret"),
                ("AWS_REGION", "us-east-1"),
                ("AWS_ENDPOINT_URL", &self.url),
                ("AWS_CONFIG_FILE", "nothing"),
                ("AWS_SHARED_CREDENTIALS_FILE", "nothing"),
                ("AWS_EC2_METADATA_DISABLED", "true"),
                ("NO_PROXY", "*"),
            ])
            .stdin(Stdio::null());
        command
    }

    fn run(&self, name: &str, arguments: &[&str]) -> Output {
        self.command(name, arguments).output().unwrap()
    }

    /// What a program prints that succeeds.
    fn success(&self, name: &str, arguments: &[&str]) -> Value {
        let output = self.run(name, arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// The exit code of a program that fails, and its errors.
    fn failure(&self, name: &str, arguments: &[&str]) -> (i32, String) {
        let output = self.run(name, arguments);
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    }

    fn file(&self, name: &str, content: &[u8]) {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The only event that there is.
    fn event(&self) -> (String, Value) {
        let mut events = fs::read_dir(self.folder.path().join("data/events")).unwrap();
        let path = events.next().unwrap().unwrap().path();
        assert!(events.next().is_none());
        (path.to_str().unwrap().to_owned(), serde_json::from_slice(&fs::read(&path).unwrap()).unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// The commands of the README, against a server at another port.
#[test]
fn the_readme_shows_the_way_in_three_commands() {
    let readme = include_str!("../../README.md");
    let (_, section) = readme.split_once("### The whole way, without an account").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let commands: Vec<&str> = section
        .lines()
        .filter_map(|line| line.strip_prefix("$ cargo run -p dx-generated --example "))
        .collect();
    let ["local_server", publish, subscribe] = commands[..] else { panic!("{commands:?}") };
    let server = Server::start(&[]);
    server.file("README.md", readme.as_bytes());
    let run = |command: &str| {
        let mut words = command.split(' ');
        let name = words.next().unwrap();
        let arguments: Vec<&str> = words.filter(|word| *word != "--").collect();
        server.success(name, &[&arguments[..], &["--endpoint-url", &server.url]].concat())
    };
    run(publish);
    let files = run(subscribe);
    assert_eq!(server.read(files[0]["Path"].as_str().unwrap()), readme.as_bytes());
}

#[test]
fn a_subscriber_exports_every_revision() {
    let server = Server::start(&[]);
    // More than one job exports, and than one page has.
    server.file("a.csv", b"a");
    let made = server.success("publish", &["upload", "a.csv"]);
    let data_set = made["DataSetId"].as_str().unwrap();
    for number in 1..27 {
        let name = format!("{number}.csv");
        server.file(&name, name.as_bytes());
        server.success("publish", &["upload", &name, "--data-set-id", data_set]);
    }
    server.success("publish", &["upload", "a.csv", "--name", "Others"]);
    let pattern = "${DataSet.Name}/${Asset.Name}";
    let jobs = server.success("subscribe", &["revisions", "--bucket", "mine", "--key-pattern", pattern]);
    let revisions =
        |job: &Value| job["Details"]["ExportRevisionsToS3"]["RevisionDestinations"].as_array().unwrap().len();
    let mut counts: Vec<usize> = jobs.as_array().unwrap().iter().map(revisions).collect();
    counts.sort_unstable();
    assert_eq!(counts, [1, 2, 5, 5, 5, 5, 5], "27 revisions of one data set, and one of the other");
    assert_eq!(server.read("data/s3/mine/Data/26.csv"), b"26.csv");
    assert_eq!(server.read("data/s3/mine/Data/a.csv"), b"a");
    assert_eq!(server.read("data/s3/mine/Others/a.csv"), b"a");
}

#[test]
fn a_subscriber_exports_the_revision_that_an_event_names() {
    let server = Server::start(&[]);
    server.file("a.csv", b"a");
    server.success("publish", &["upload", "a.csv"]);
    let (path, event) = server.event();
    let revision = event["detail"]["RevisionIds"][0].as_str().unwrap();
    server.success("subscribe", &["event", &path, "--bucket", "mine", "--encryption", "AES256"]);
    assert_eq!(server.read(&format!("data/s3/mine/{revision}/a.csv")), b"a");
    server.file(
        "other.json",
        br#"{"source": "aws.s3", "detail-type": "Object Created", "resources": [],
        "detail": {"RevisionIds": []}}"#,
    );
    let (code, error) = server.failure("subscribe", &["event", "other.json", "--bucket", "mine"]);
    assert_eq!(code, 1);
    assert!(error.contains("other.json: it is an event `Object Created` of aws.s3"), "{error}");
}

#[test]
fn a_subscriber_downloads() {
    let server = Server::start(&[]);
    server.file("a.csv", b"a");
    server.file("data/s3/source/2026/b.csv", b"b");
    server.file("data/s3/source/c.csv", b"");
    let objects = ["s3", "s3://source/2026/b.csv", "s3://source/c.csv"];
    let data_set = server.success("publish", &objects)["DataSetId"].as_str().unwrap().to_owned();
    server.success("publish", &["upload", "a.csv", "--data-set-id", &data_set]);

    // By signed URLs: the latest revision, then all.
    let latest = server.success("subscribe", &["download", "--to", "copies"]);
    assert_eq!(latest.as_array().unwrap().len(), 1);
    let path = latest[0]["Path"].as_str().unwrap();
    assert_eq!((server.read(path), &latest[0]["Size"]), (b"a".to_vec(), &1.into()));
    let all = server.success("subscribe", &["download", "--to", "copies", "--all"]);
    let mut contents: Vec<Vec<u8>> =
        all.as_array().unwrap().iter().map(|file| server.read(file["Path"].as_str().unwrap())).collect();
    contents.sort();
    assert_eq!(contents, [&b""[..], b"a", b"b"]);
    assert!(
        all.as_array().unwrap().iter().any(|file| file["Path"].as_str().unwrap().ends_with("/2026/b.csv"))
    );

    // In batches to Amazon S3.
    let entitled = Path::new(path).components().nth(1).unwrap().as_os_str().to_str().unwrap();
    let to = ["--bucket", "mine", "--key-prefix", "today/", "--data-set-id", entitled];
    server.success("subscribe", &[&["assets"][..], &to].concat());
    assert_eq!(server.read("data/s3/mine/today/a.csv"), b"a");
}

#[test]
fn a_provider_publishes_from_wherever_data_is() {
    let server = Server::start(&[]);
    server.file("data/s3/source/a.csv", b"a");
    server.file("api.json", b"{}");
    let share = "arn:aws:redshift:us-east-1:111122223333:datashare:a1b2c3/prices";
    let role = "arn:aws:iam::111122223333:role/exchange";
    let api = ["--api-id", "a1b2c3", "--api-name", "today", "--stage", "prod", "--specification", "api.json"];
    let policies = ["--catalog-id", "111122223333", "--role-arn", role, "--table-tag", "open=yes,no"];
    let cases: [(&[&str], &str); 5] = [
        (&["s3", "s3://source/a.csv"], "a.csv"),
        (&["redshift", share], "prices"),
        (&[&["api"][..], &api].concat(), "today"),
        (&[&["lake-formation"][..], &policies].concat(), "111122223333 TABLE"),
        (&["s3-access", "--bucket", "source", "--key-prefix", "a"], "source"),
    ];
    for (arguments, asset) in cases {
        let made = server.success("publish", arguments);
        assert_eq!((&made["Assets"][0]["Name"], &made["Finalized"]), (&asset.into(), &true.into()));
    }
}

#[test]
fn a_provider_uploads_files() {
    let server = Server::start(&[]);
    server.file("a.csv", b"a");
    server.file("empty.csv", b"");
    let draft =
        server.success("publish", &["upload", "a.csv", "empty.csv", "--draft", "--asset-tag", "team=blue"]);
    assert_eq!(draft["Finalized"], false);
    let names: Vec<_> = draft["Assets"].as_array().unwrap().iter().map(|asset| &asset["Name"]).collect();
    assert_eq!(names, ["a.csv", "empty.csv"]);
    let [data_set, revision] = ["DataSetId", "RevisionId"].map(|id| draft[id].as_str().unwrap());
    let on = ["--data-set-id", data_set, "--revision-id", revision];
    let made = server.success("publish", &[&["upload", "a.csv", "--asset-name", "b.csv"][..], &on].concat());
    assert_eq!((&made["RevisionId"], &made["Finalized"]), (&revision.into(), &true.into()));
    assert_eq!(made["Assets"].as_array().unwrap().len(), 1, "the one that is new");

    let (code, error) = server.failure("publish", &[&["upload", "a.csv"][..], &on].concat());
    assert_eq!(code, 1);
    assert!(error.contains("ConflictException") && error.contains("\nhint: "), "{error}");
}

/// It is streamed from disk to disk, through the server and back.
#[test]
#[ignore = "it takes a while, and a few hundred megabytes: `.ci/run` runs it"]
fn a_file_of_100_megabytes_goes_to_the_server_and_back() {
    let server = Server::start(&[]);
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let content: Vec<u8> = std::iter::repeat_with(|| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        random.to_le_bytes()
    })
    .take(100_000_000 / 8)
    .flatten()
    .collect();
    server.file("large.bin", &content);
    let began = std::time::Instant::now();
    server.success("publish", &["upload", "large.bin"]);
    let uploaded = began.elapsed();
    let files = server.success("subscribe", &["download", "--to", "copies"]);
    println!("100 MB uploaded in {uploaded:?}, downloaded in {:?}", began.elapsed() - uploaded);
    assert!(server.read(files[0]["Path"].as_str().unwrap()) == content, "it is the same file");
    // What the server had in memory at most: far less than the file.
    if let Ok(status) = fs::read_to_string(format!("/proc/{}/status", server.process.id())) {
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap().trim();
        let kilobytes: u64 = peak.trim_end_matches(" kB").parse().unwrap();
        println!("the server had {kilobytes} kB in memory");
        assert!(kilobytes < 60_000, "{peak}");
    }
}

#[test]
fn jobs_that_fail_are_told_with_what_may_help() {
    let server = Server::start(&["--fail", "EXPORT_REVISIONS_TO_S3=ACCESS_DENIED_EXCEPTION"]);
    server.file("a.csv", b"a");
    server.success("publish", &["upload", "a.csv"]);
    let (code, error) = server.failure("subscribe", &["revisions", "--bucket", "mine"]);
    assert_eq!(code, 1);
    assert!(error.contains("failed: ACCESS_DENIED_EXCEPTION: "), "{error}");
    assert!(
        error.ends_with("\nhint: does the policy of the bucket let AWS Data Exchange read or write there?\n")
    );

    let server = Server::start(&["--fail", "IMPORT_ASSET_FROM_SIGNED_URL=TIMED_OUT"]);
    server.file("a.csv", b"a");
    let (code, error) = server.failure("publish", &["upload", "a.csv"]);
    assert_eq!(code, 1);
    assert!(error.contains(" timed out"), "{error}");
    assert!(error.contains("\nhint: `--data-set-id 0"), "{error}");
}

#[test]
fn urls_that_expire_at_once_are_an_error_without_them() {
    let server = Server::start(&["--url-seconds", "0"]);
    server.file("a.csv", b"a");
    let (code, error) = server.failure("publish", &["upload", "a.csv"]);
    assert_eq!(code, 1);
    assert!(error.contains("the signed URL expired at ") && !error.contains("X-Amz"), "{error}");
}

#[test]
fn what_can_not_work_is_an_error_that_helps() {
    let server = Server::start(&[]);
    let (code, error) = server.failure("publish", &["upload", "nothing.csv"]);
    assert_eq!(code, 1);
    assert!(error.starts_with("error: nothing.csv: "), "{error}");
    let nobody = ["download", "--to", "copies", "--endpoint-url", "http://127.0.0.1:1"];
    let output = server.command("subscribe", &nobody).env("AWS_MAX_ATTEMPTS", "1").output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("no connection") && error.contains("\nhint: is the endpoint right"), "{error}");
    let cases: [(&str, &[&str]); 6] = [
        ("publish", &[]),
        ("publish", &["upload"]),
        ("publish", &["s3", "source/a.csv"]),
        ("publish", &["lake-formation", "--catalog-id", "1", "--role-arn", "r"]),
        ("subscribe", &["revisions"]),
        ("subscribe", &["download", "--to", "x", "--revision-id", "r"]),
    ];
    for (name, arguments) in cases {
        assert_eq!(server.run(name, arguments).status.code(), Some(2), "{name} {arguments:?}");
    }
    for name in ["local_server", "publish", "subscribe"] {
        let help = server.run(name, &["--help"]);
        assert!(help.status.success() && String::from_utf8(help.stdout).unwrap().contains("Usage: "));
    }
}

/// Ctrl-C, as a terminal sends it.
#[cfg(unix)]
fn interrupt(process: &Child) {
    assert!(Command::new("kill").args(["-INT", &process.id().to_string()]).status().unwrap().success());
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_wait_for_a_job_that_runs() {
    let server = Server::start(&["--job-seconds", "3600"]);
    server.file("data/s3/source/a.csv", b"a");
    let mut publish = server.command("publish", &["s3", "s3://source/a.csv"]);
    let mut process = publish.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let mut errors = BufReader::new(process.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("is IN_PROGRESS") {
        line.clear();
        assert!(errors.read_line(&mut line).unwrap() > 0, "it goes on until the job runs");
    }
    interrupt(&process);
    let mut rest = String::new();
    errors.read_to_string(&mut rest).unwrap();
    assert_eq!(process.wait().unwrap().code(), Some(130), "{rest}");
    assert!(rest.contains("is running, can't be cancelled any more, and goes on"), "{rest}");
    assert!(rest.contains("\nhint: `--data-set-id "), "{rest}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_server_and_removes_its_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = Command::new(program("local_server"))
        .args(["--port", "0"])
        .env("TMPDIR", folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains("example subscribe")));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    interrupt(&process);
    assert_eq!(process.wait().unwrap().code(), Some(0));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
