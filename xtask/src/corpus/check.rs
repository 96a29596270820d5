//! `cargo check` of generated services.

use super::interrupt::{Interrupt, Next};
use super::messages::{self, Content, Message};
use super::progress::Progress;
use super::row::{Problem, Row};
use super::workspace::{Crate, Workspace};
use cargo_dx::console;
use dx_model::{Diagnostic, Diagnostics, Sources};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;

/// How many errors of a crate are shown.
const ERRORS: usize = 10;

impl Workspace {
    /// Checks the crates, in the order of their names, until someone interrupts it.
    pub fn check(mut self, jobs: usize, interrupt: &Interrupt) -> Result<Checked, Diagnostic> {
        if self.crates.is_empty() {
            // To cargo this would be a mistake.
            return Ok(Checked { workspace: self, said: String::new() });
        }
        self.crates.sort_by(|left, right| left.name.cmp(&right.name));
        self.write_manifest()?;
        let refused = |workspace: &Self, error| workspace.scratch.join("").failed_to("run cargo in", &error);
        let cargo = Cargo::start(&self, jobs).map_err(|error| refused(&self, error))?;
        let names = self.crates.iter().map(|checked| checked.name.clone()).collect();
        let mut progress = Progress::new("checking", names);
        let interrupted = loop {
            match interrupt.next(&cargo.messages) {
                Next::Item(message) => self.note(message, &mut progress),
                Next::End => break false,
                Next::Interrupted => break true,
            }
        };
        let said = cargo.end(interrupted).map_err(|error| refused(&self, error))?;
        if !interrupted {
            self.crates.iter_mut().for_each(|checked| checked.built = checked.built.or(Some(false)));
        }
        Ok(Checked { workspace: self, said })
    }

    fn note(&mut self, message: Message, progress: &mut Progress) {
        let found = self.crates.iter_mut().enumerate().find(|(_, checked)| checked.name == message.folder);
        let Some((index, found)) = found else { return };
        let is_first = found.built.is_none();
        match message.content {
            Content::Built => found.built = found.built.or(Some(true)),
            Content::Error(error) => {
                found.built = Some(false);
                found.errors.push(error);
            }
        }
        if is_first {
            progress.done(index, if found.errors.is_empty() { "compiles" } else { "does not compile" });
        }
    }
}

/// A workspace that cargo was run on.
pub struct Checked {
    workspace: Workspace,
    /// What cargo said itself
    said: String,
}

impl Checked {
    /// Notes in the rows what the compiler found, and gives what people are to read of it.
    pub fn report(&self, rows: &mut [Row]) -> String {
        let crates = &self.workspace.crates;
        let mut text = String::new();
        if crates.iter().any(|checked| checked.built == Some(false) && checked.errors.is_empty()) {
            // What the compiler did not say, cargo did: it may be that there was nothing to compile with.
            text += &self.said;
        }
        for checked in crates {
            let Some(row) = rows.iter_mut().find(|row| row.name == checked.name) else { continue };
            row.compiles = checked.built;
            if checked.built == Some(false) {
                let message = summary(checked);
                checked.errors.iter().take(ERRORS).for_each(|error| text += &format!("{error}\n"));
                text += &self.show(checked, &message);
                row.errors.extend(problems(checked, message));
            }
        }
        text
    }

    fn show(&self, checked: &Crate, message: &str) -> String {
        let place = self.workspace.location(&checked.name);
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(Diagnostic::error(message).help(format!("it is in `{place}`")));
        console::render(&diagnostics, &Sources::new())
    }
}

fn summary(Crate { name, errors, .. }: &Crate) -> String {
    match errors.len() {
        0 => format!("`{name}` was not compiled"),
        1..=ERRORS => format!("`{name}` does not compile"),
        more => format!("`{name}` does not compile: there are {} more errors", more - ERRORS),
    }
}

/// The errors, or at least that there are some.
fn problems(checked: &Crate, summary: String) -> Vec<Problem> {
    let messages = if checked.errors.is_empty() { vec![summary] } else { checked.errors.clone() };
    messages.into_iter().map(|message| Problem { message, shape: None }).collect()
}

/// Cargo as it runs.
struct Cargo {
    child: Child,
    messages: Receiver<Message>,
    /// What it says beside the messages
    said: File,
}

impl Cargo {
    /// Its target folder is its own: who works on ours meanwhile need not wait, and what is there is used again.
    fn start(workspace: &Workspace, jobs: usize) -> io::Result<Self> {
        let said = tempfile::tempfile()?;
        let scratch = &workspace.scratch;
        let mut command = scratch.cargo("check", &scratch.target().join("corpus-check"));
        command.args(["--workspace", "--keep-going", "--message-format=json", "--jobs"]);
        command.arg(jobs.to_string()).env("CARGO_INCREMENTAL", "0");
        let mut child = command.stdout(Stdio::piped()).stderr(said.try_clone()?).spawn()?;
        let messages = child.stdout.take().map_or_else(|| mpsc::channel().1, read_messages);
        Ok(Self { child, messages, said })
    }

    /// Waits until it ends, or sees to it, and gives what it said.
    fn end(mut self, interrupted: bool) -> io::Result<String> {
        if interrupted {
            // It may have been told as well, and be gone.
            let _ = self.child.kill();
        }
        self.child.wait()?;
        let mut said = Vec::new();
        self.said.rewind()?;
        self.said.read_to_end(&mut said)?;
        Ok(String::from_utf8_lossy(&said).into_owned())
    }
}

/// On a thread, for reading can't be interrupted.
fn read_messages(output: impl Read + Send + 'static) -> Receiver<Message> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let lines = BufReader::new(output).lines().map_while(Result::ok);
        for message in lines.filter_map(|line| messages::parse(&line)) {
            if sender.send(message).is_err() {
                return;
            }
        }
    });
    receiver
}

#[cfg(test)]
mod tests {
    use super::{Interrupt, Row, Workspace};
    use crate::corpus::row::Verdict;
    use crate::corpus::table::table;
    use dx_codegen::FileSet;
    use std::path::Path;

    fn row(name: &str) -> Row {
        Row { name: name.to_owned(), service: Some(format!("example#{name}")), ..Row::default() }
    }

    #[test]
    fn a_service_that_does_not_compile_fails_with_what_the_compiler_said() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut workspace = Workspace::new(root, Path::new("xtask-check"));
        let texts = [
            ("good", "//! Good.\n\n/// One.\npub const ONE: u8 = 1;\n"),
            ("bad", "//! Bad.\n\n/// Two.\npub const TWO: Missing = 2;\n\npub const BARE: u8 = 3;\n"),
        ];
        for (name, text) in texts {
            let mut files = FileSet::default();
            files.insert("mod.rs", text);
            assert!(workspace.add(name, &files).is_empty());
        }
        let mut rows = [row("bad"), row("good"), row("other")];
        let shown = workspace.check(2, &Interrupt::default()).unwrap().report(&mut rows);
        let verdicts = rows.each_ref().map(|row| (row.verdict(), row.compiles));
        let expected =
            [(Verdict::Failed, Some(false)), (Verdict::Passed, Some(true)), (Verdict::Passed, None)];
        assert_eq!(verdicts, expected);
        let [error] = rows[0].errors.as_slice() else { unreachable!("{:?}", rows[0].errors) };
        assert!(error.message.contains("cannot find type `Missing`"), "{error:?}");
        assert!(error.message.contains("bad/src/service/mod.rs:4:"), "{error:?}");
        assert!(
            shown.starts_with(&error.message) && shown.contains("error: `bad` does not compile"),
            "{shown}"
        );
        assert!(shown.contains("= help: it is in `target/corpus/xtask-check/bad`"), "{shown}");
        assert!(table(&rows).contains("does not compile: 1 error\n"), "{}", table(&rows));
    }

    #[test]
    fn an_item_without_documentation_does_not_compile() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut workspace = Workspace::new(root, Path::new("xtask-check-docs"));
        let mut files = FileSet::default();
        files.insert("mod.rs", "//! Bare.\n\npub const BARE: u8 = 3;\n");
        assert!(workspace.add("bare", &files).is_empty());
        let mut rows = [row("bare")];
        workspace.check(1, &Interrupt::default()).unwrap().report(&mut rows);
        let [error] = rows[0].errors.as_slice() else { unreachable!("{:?}", rows[0].errors) };
        assert!(error.message.contains("missing documentation for a constant"), "{error:?}");
    }
}
