//! Where generated files go.

use super::args::Args;
use super::generate::Outcome;
use super::row::{Row, Verdict};
use super::workspace::Workspace;
use cargo_dx::codegen::write::write_all;
use cargo_dx::console;
use cargo_dx::location::Location;
use dx_codegen::FileSet;
use dx_model::{Diagnostics, Sources};
use std::path::Path;

/// The folder for people, and the one for the compiler.
pub struct Sink {
    out: Option<Location>,
    /// What is to be compiled
    pub workspace: Option<Workspace>,
}

/// A file whose services are generated and written.
pub struct Done {
    /// The services
    pub rows: Vec<Row>,
    /// What people are to read of what was found
    pub findings: String,
}

impl Done {
    /// Failed if one of them failed, else passed if one of them passed.
    pub fn verdict(&self) -> Verdict {
        let is = |verdict| self.rows.iter().any(|row| row.verdict() == verdict);
        let verdicts = [Verdict::Failed, Verdict::Passed];
        verdicts.into_iter().find(|verdict| is(*verdict)).unwrap_or(Verdict::Skipped)
    }
}

impl Sink {
    /// What the arguments ask for, in the workspace at `root`.
    pub fn new(args: &Args, root: &Path) -> Self {
        let first = args.paths.first().map_or(root, |path| path);
        let workspace = args.compile.is_some().then(|| Workspace::new(root, first));
        Self { out: args.out.as_deref().map(Location::given), workspace }
    }

    /// Writes the files of the services. What goes wrong is an error of the service.
    pub fn take(&mut self, outcome: Outcome, compiles: bool) -> Done {
        let mut done = Done { rows: Vec::new(), findings: outcome.findings };
        for (mut row, files) in outcome.services {
            if let Some(files) = files {
                let found = self.write(&row.name, &files, compiles);
                row.note(&found);
                done.findings += &console::render(&found, &Sources::new());
            }
            done.rows.push(row);
        }
        done
    }

    fn write(&mut self, service: &str, files: &FileSet, compiles: bool) -> Diagnostics {
        let mut found = Diagnostics::new();
        if let Some(out) = &self.out {
            found.append(write_all(files, &out.join(service)));
        }
        if let Some(workspace) = self.workspace.as_mut().filter(|_| compiles) {
            found.append(workspace.add(service, files));
        }
        found
    }
}
