#![doc = include_str!("../README.md")]

mod error;
mod job;
mod output;
#[cfg(test)]
mod tests;

pub use error::Error;

use dx_codegen::{Availability, Config, Missing, Part};
use job::Job;
use std::env;
use std::io;
use std::path::PathBuf;

/// What to generate from a model, and where to.
///
/// Types with JSON are always generated; the methods [`http`](Self::http), [`client`](Self::client) and so on add
/// optional parts. `dx-runtime` needs the features that these name; one that is missing is a compile error that names it.
///
/// ```no_run
/// fn main() -> Result<(), dx_build::Error> {
///     dx_build::Builder::new("models/library.json")
///         .overlay("models/library.overlay.json")
///         .operations(["FindBooks", "Lend*"])
///         .client()
///         .generate()
/// }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is generated without `generate`"]
pub struct Builder {
    models: Vec<PathBuf>,
    config: Config,
    out_dir: Option<PathBuf>,
    file_name: Option<String>,
}

impl Builder {
    /// Generates code from this model: a file in Smithy's JSON AST, or a folder of botocore's such as
    /// `botocore/data/ec2/2016-11-15`. A relative path starts at the folder of the package's `Cargo.toml`.
    pub fn new(model: impl Into<PathBuf>) -> Self {
        let help = "ask for something else or, to do without it, call `allow_missing()`".to_owned();
        let config = Config { missing: Missing::Deny { help }, ..Config::default() };
        Self { models: vec![model.into()], config, out_dir: None, file_name: None }
    }

    /// Merges an overlay into the model, whose `apply` statements take precedence over those of the model and of
    /// earlier overlays.
    pub fn overlay(mut self, overlay: impl Into<PathBuf>) -> Self {
        self.models.push(overlay.into());
        self
    }

    /// Generates this operation, and no others but those of further calls. `*` stands for any characters. Without a
    /// call, all operations are generated.
    pub fn operation(self, name: impl Into<String>) -> Self {
        self.operations([name])
    }

    /// As [`operation`](Self::operation), for several.
    pub fn operations<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.config.operations.extend(names.into_iter().map(Into::into));
        self
    }

    /// Generates the service with this name or shape id, which is needed if the model has several.
    pub fn service(mut self, id: impl Into<String>) -> Self {
        self.config.service = Some(id.into());
        self
    }

    /// Adds requests and responses as values of the crate `http` (feature `http` of dx-runtime).
    pub fn http(self) -> Self {
        self.part(Part::Http)
    }

    /// Implements serde's traits for all types (feature `serde` of dx-runtime).
    pub fn serde(self) -> Self {
        self.part(Part::Serde)
    }

    /// Adds `validate` to inputs (feature `validate` of dx-runtime).
    pub fn validate(self) -> Self {
        self.part(Part::Validate)
    }

    /// Adds an asynchronous client, and requests and responses (feature `client` of dx-runtime, or `client-core` for a
    /// client with a transport of its own only; clients of AWS services need `sigv4` or `credential-chain` as well).
    pub fn client(self) -> Self {
        self.part(Part::Client)
    }

    /// Adds a blocking client, and requests and responses (feature `blocking` of dx-runtime; clients of AWS services
    /// need `sigv4` or `credential-chain` as well).
    pub fn blocking(self) -> Self {
        self.part(Part::Blocking)
    }

    /// Gives all structures a builder, rather than only those that are sent: for servers, and for tests that make
    /// outputs.
    pub fn all_builders(mut self) -> Self {
        self.config.all_builders = true;
        self
    }

    /// Omits, with a warning, what is asked for and can't be generated, such as requests of an operation with event
    /// streams. Otherwise that is an error.
    pub fn allow_missing(mut self) -> Self {
        self.config.missing = Missing::Allow;
        self
    }

    /// Writes the file to this folder instead of `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Gives the file this name. By default it is named after the model: `lambda.rs` for `models/lambda.json`, `ec2.rs`
    /// for `botocore/data/ec2/2016-11-15`.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Generates the code and writes it to a file in `OUT_DIR`, for `include!`. It tells cargo to run the build script
    /// again when the model or an overlay changes.
    ///
    /// # Errors
    ///
    /// Returns everything that is wrong with the model and with what is asked for, in one error; nothing is written then.
    pub fn generate(self) -> Result<(), Error> {
        generate_all([self])
    }

    /// Adds a part, and those that it needs.
    fn part(mut self, part: Part) -> Self {
        for part in part.needs().iter().chain([&part]) {
            self.config.parts = std::mem::take(&mut self.config.parts).with(*part, Availability::Always);
        }
        self
    }
}

/// Generates several services, each to a file of its own. Nothing is written unless all of them can be generated, and
/// the error is that of all of them.
///
/// # Errors
///
/// As [`Builder::generate`]. That two services have the same file name is an error too.
pub fn generate_all(builders: impl IntoIterator<Item = Builder>) -> Result<(), Error> {
    let out_dir = env::var_os("OUT_DIR").map(PathBuf::from);
    output::write_all(
        builders.into_iter().map(|builder| Job::new(builder, out_dir.as_deref())),
        &mut io::stdout(),
    )
}
