//! moto, for as long as it is wanted.

use super::python::Python;
use cargo_dx::location::Location;
use dx_model::Diagnostic;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};

/// A server on loopback, which ends when this is dropped. It ends as well when its standard input does: however this
/// process ends, the system closes the other end.
pub struct Server {
    process: Child,
    /// The variables by which clients find it
    pub environment: Vec<(String, String)>,
}

impl Server {
    /// Starts the script that serves, and waits until it is ready. What it says goes to `log`.
    pub fn start(python: &Python, script: &Location, log: &Location) -> Result<Self, Diagnostic> {
        let said = File::create(log.path()).map_err(|error| log.failed_to("write", &error))?;
        let mut command = python.script(script);
        let process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(said).spawn();
        let process = process.map_err(|error| script.failed_to("run", &error))?;
        let mut server = Self { process, environment: Vec::new() };
        let output = server.process.stdout.take();
        server.environment = output.and_then(read_environment).ok_or_else(|| {
            Diagnostic::error("the server did not start").help(format!("`{log}` has what it said"))
        })?;
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `NAME=value` lines up to an empty one. `None` if the output ends before.
fn read_environment(output: impl Read) -> Option<Vec<(String, String)>> {
    let mut variables = Vec::new();
    for line in BufReader::new(output).lines() {
        let line = line.ok()?;
        if line.is_empty() {
            return Some(variables);
        }
        let (name, value) = line.split_once('=')?;
        variables.push((name.to_owned(), value.to_owned()));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::read_environment;

    #[test]
    fn a_server_is_ready_when_it_has_said_all_that_clients_need() {
        let variables =
            read_environment("AWS_REGION=a\nAWS_SECRET_ACCESS_KEY=b=/c\n\nmore".as_bytes()).unwrap();
        let variable = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(variables, [variable("AWS_REGION", "a"), variable("AWS_SECRET_ACCESS_KEY", "b=/c")]);
    }

    #[test]
    fn a_server_that_ends_before_has_not_started() {
        assert_eq!(read_environment("".as_bytes()), None);
        assert_eq!(read_environment("AWS_REGION=a\n".as_bytes()), None);
        assert_eq!(read_environment("Traceback:\n\n".as_bytes()), None);
    }
}
