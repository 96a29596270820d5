//! Python, with what the pins say.

use super::Stop;
use super::programs::isolate;
use cargo_dx::console;
use cargo_dx::location::Location;
use cargo_dx::models::installed;
use dx_model::Diagnostic;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The oldest that takes what is pinned.
const OLDEST: (u32, u32) = (3, 10);

/// Prints the version, if there is what makes virtual environments.
const PROBE: &str = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])";

/// A virtual environment in which all is installed.
pub struct Python {
    program: PathBuf,
}

impl Python {
    /// Finds Python, and installs the requirements in a folder, unless they are there from the last time.
    pub fn with(requirements: &Location, folder: &Path) -> Result<Self, Stop> {
        let (system, version) = find()?;
        let pins = fs::read_to_string(requirements.path())
            .map_err(|error| requirements.failed_to("read", &error))?;
        let python =
            Self { program: folder.join(if cfg!(windows) { r"Scripts\python.exe" } else { "bin/python" }) };
        // Written last, so that it says that all before went well.
        let receipt = Location::given(&folder.join("installed.txt"));
        let wanted = format!("# Python {version}\n{pins}");
        if fs::read(receipt.path()).is_ok_and(|found| found == wanted.as_bytes()) && python.program.exists() {
            return Ok(python);
        }
        console::print_error("installing moto and botocore\n");
        create(system, folder)?;
        python.install(requirements)?;
        fs::write(receipt.path(), wanted).map_err(|error| receipt.failed_to("write", &error))?;
        Ok(python)
    }

    /// A command that runs a script of ours.
    pub fn script(&self, script: &Location) -> Command {
        let mut command = Command::new(&self.program);
        isolate(&mut command).arg(script.path()).env("PYTHONDONTWRITEBYTECODE", "1");
        command
    }

    /// The folder that the models of its botocore are in.
    pub fn botocore(&self) -> Result<PathBuf, Diagnostic> {
        let data = installed::data(&self.program);
        data.ok_or_else(|| Diagnostic::error(format!("`{}` has no botocore", self.program.display())))
    }

    fn install(&self, requirements: &Location) -> Result<(), Stop> {
        let mut pip = Command::new(&self.program);
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "2"]);
        let output = run(pip.arg("--requirement").arg(requirements.path()), "pip")?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        if is_offline(&said) {
            return Err(Stop::Skipped(
                "there is no network that pip could install moto and botocore from".to_owned(),
            ));
        }
        console::print_error(&said);
        Err(Diagnostic::error(format!("pip can't install what `{requirements}` pins")).into())
    }
}

/// The first Python on the path that is fit for it, with its version.
fn find() -> Result<(&'static str, String), Stop> {
    let mut reason = "there is no python3".to_owned();
    for name in ["python3", "python"] {
        let Ok(output) = Command::new(name).args(["-c", PROBE]).output() else { continue };
        let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        match parse(&version) {
            Some(found) if found >= OLDEST => return Ok((name, version)),
            Some(_) => reason = format!("{name} is {version}"),
            None => reason = format!("{name} has no venv"),
        }
    }
    Err(Stop::Skipped(format!("{reason}: Python {}.{} or newer is needed, with venv", OLDEST.0, OLDEST.1)))
}

fn parse(version: &str) -> Option<(u32, u32)> {
    let (major, minor) = version.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// Makes an empty virtual environment, in place of one that may be there.
fn create(system: &str, folder: &Path) -> Result<(), Stop> {
    let output = run(Command::new(system).args(["-m", "venv", "--clear"]).arg(folder), system)?;
    if output.status.success() {
        return Ok(());
    }
    console::print_error(&String::from_utf8_lossy(&output.stderr));
    Err(Diagnostic::error(format!("{system} can't make a virtual environment in `{}`", folder.display()))
        .into())
}

/// Whether pip could reach nobody. What it could not find although it asked is another matter.
fn is_offline(said: &str) -> bool {
    ["connection broken by", "NewConnectionError", "ConnectTimeoutError"]
        .iter()
        .any(|sign| said.contains(sign))
}

fn run(command: &mut Command, name: &str) -> Result<Output, Diagnostic> {
    command.output().map_err(|error| Diagnostic::error(format!("can't run {name}: {error}")))
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, is_offline, parse};

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(
            parse("3.9").unwrap() < OLDEST
                && parse("3.10").unwrap() >= OLDEST
                && parse("4.0").unwrap() > OLDEST
        );
        assert_eq!((parse(""), parse("Python"), parse("3.x")), (None, None, None));
    }

    #[test]
    fn a_version_that_does_not_exist_is_not_taken_for_a_missing_network() {
        let missing =
            "ERROR: Could not find a version that satisfies the requirement moto==0.0.0 (from versions: 1.0)";
        let offline = "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('Connection \
                       refused')': /simple/moto/\n";
        assert!(!is_offline(missing) && is_offline(&format!("{offline}{missing}")));
    }
}
