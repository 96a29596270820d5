//! The same generator as `cargo xtask codegen`, as a procedural macro: a service's types, JSON, requests and responses
//! where they are needed, and no generated files in the repository. See [`service!`].

mod arguments;
mod expand;
mod place;
mod spans;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Expands operations of a service, with all that they reach, from its model in Smithy's JSON form.
///
/// ```
/// dx_macros::service! {
///     model: "examples/library.json",
///     operations: [FindBooks, LendBook],
///     module: library,
///     http: true,
/// }
/// use library::{LendBook, LendBookInput};
///
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let endpoint = dx_runtime::http::Endpoint::new("https://library.example")?;
///     let input = LendBookInput::builder().isbn("978-0").reader("Ada").build();
///     let request = LendBook::request(&input, &endpoint)?;
///     assert_eq!(request.uri(), "https://library.example/books/978-0/loans");
///     assert_eq!(request.body(), br#"{"reader":"Ada"}"#);
///     Ok(())
/// }
/// ```
///
/// Generated code stands on [`dx-runtime`], and on nothing else:
///
/// ```toml
/// [dependencies]
/// dx-macros = { path = "../dx/dx-macros" }
/// dx-runtime = { path = "../dx/dx-runtime", features = ["http"] }
/// ```
///
/// The optional parts `http`, `serde`, `validate`, `client` and `blocking` need the feature of that name there; some operations need `http-checksum`,
/// `http-compression` or `http-tree-hash`, for the methods `md5`, `gzip` and `tree_hash` of requests. `dx_runtime` has what is the same for all services:
/// `dx_runtime::json` writes and reads, `dx_runtime::validate::Checks` says what more is checked, and
/// `dx_runtime::http::http` is the crate of requests and responses.
///
/// [`dx-runtime`]: https://docs.rs/dx-runtime
///
/// # Grammar
///
/// `key: value` pairs in any order, with commas in between.
///
/// | key | value | when left out |
/// | --- | --- | --- |
/// | `model` | a string: the path of the model | an error |
/// | `overlay` | a string or a list of strings: the paths of what is merged into the model, and wins over it | nothing |
/// | `operations` | a list of names: `[Invoke, "List*"]`; a shape id or a pattern is a string | all |
/// | `service` | the name of the model's shape or, as a string, its id | the only one of the model |
/// | `http` | `true` or `false`: whether there are requests and responses | `false` |
/// | `serde` | `true` or `false`: whether serde can serialize and deserialize all types | `false` |
/// | `validate` | `true` or `false`: whether inputs can be checked before they are sent | `false` |
/// | `client` | `true` or `false`: whether there is a client; it needs `http` | `false` |
/// | `blocking` | `true` or `false`: whether there is a client that blocks; it needs `http` | `false` |
/// | `all_builders` | `true` or `false`: whether all structures have builders, and not only those that are sent | `false` |
/// | `allow_missing` | `true` or `false`: whether what is asked for and can't be generated is left out with a warning | `false` |
/// | `module` | a name: the module that everything is in | where the macro stands |
/// | `visibility` | `pub`, `pub(crate)`, `pub(super)` or `pub(self)`: who sees it | `pub` |
/// | `runtime` | where `dx-runtime` is, for those who re-export or rename it: `crate::facade::dx_runtime` | `::dx_runtime` |
///
/// Paths of files are relative to the folder of the crate's `Cargo.toml`.
///
/// ```
/// mod facade {
///     pub use dx_runtime as runtime;
/// }
///
/// dx_macros::service! {
///     model: "../models/dataexchange-2017-07-25.json",
///     overlay: "../models/dataexchange-2017-07-25.overlay.json",
///     operations: [CreateJob],
///     module: dataexchange,
///     visibility: pub(crate),
///     runtime: crate::facade::runtime,
/// }
///
/// fn main() {
///     let source = dataexchange::AssetSourceEntry::builder().bucket("b").key("k").build();
///     assert_eq!(source.bucket, "b");
/// }
/// ```
///
/// # What it expands to
///
/// Exactly what `cargo xtask codegen` writes to files: modules such as `types`, `builders` and `errors`, and everything in
/// them where the macro stands, so that `AssetSourceEntry` and `types::AssetSourceEntry` are the same.
///
/// A `module` keeps it apart from all else, and is needed where there are two services, in a function, and where there are
/// types or modules of the same names: those would take the place of the generated ones.
///
/// # When something is wrong
///
/// Each mistake is one error of the compiler, at the argument that is to blame, with its place in the model:
///
/// ```text
/// error: unknown shape `example.library#Bok`
///         --> examples/library.json:125:35
///          |
///      125 |             "member": { "target": "example.library#Bok" }
///          |                                   ^^^^^^^^^^^^^^^^^^^^^
///          |
///          = note: at /shapes/example.library#Books/member/target
///          = note: in example.library#Books$member
///          = help: did you mean `example.library#Book`?
///  --> src/main.rs:2:12
///   |
/// 2 |     model: "examples/library.json",
///   |            ^^^^^^^^^^^^^^^^^^^^^^^
/// ```
///
/// What is asked for and can't be generated is an error too: requests or a client of a service with a protocol or an
/// authentication that dx lacks, or of an operation with event streams. With `allow_missing: true` it is a warning, as is
/// what is left out otherwise, in the form that stable Rust has for macros: the use of something deprecated.
/// `#[allow(deprecated)] mod service { … }` around the macro silences it; an `#[allow]` on the macro itself does nothing.
///
/// # When the model changes
///
/// Cargo builds the crate again: the compiler knows of the files, since the expansion includes their bytes (in a constant
/// that no program keeps).
///
/// # In an editor
///
/// With rust-analyzer, names that the macro makes complete, and show their types and documentation, like any others. "Go to
/// definition" of an operation leads to its name in `operations`, and "find references" works from there; for all else it
/// leads to the macro, as there is no file to go to. Mistakes are marked where they are. The compiler notices a changed
/// model at the next build; rust-analyzer does after "Rebuild proc macros", or when the macro's arguments are edited.
///
/// # What it costs
///
/// Beside generated files that are checked in, building the generator once, and expanding each time that the crate is built.
/// CPU-seconds of debug builds (`benches/build-cost.sh`, and `benches/build-cost.sh --model glue-2017-03-31.json`):
///
/// | | clean build: files | macro | crate touched: files | macro |
/// | --- | ---: | ---: | ---: | ---: |
/// | `CreateJob` | 2.5 | 18.0 | 0.2 | 0.3 |
/// | AWS Glue, all 253 operations | 28 | 39 | 4.3 | 5.7 |
///
/// So a large service is better off in a crate of its own, which is built when its model changes. The expansion itself takes
/// 10 ms for `CreateJob` and 21 ms for three operations of Amazon S3, whose model has 2.3 MB, when it is optimised (the
/// benchmark `generator`). In the compiler it is 22 and 31 ms; and 56 and 150 ms without these lines in the workspace's
/// `Cargo.toml`, because procedural macros are not optimised otherwise, not even in a release build:
///
/// ```toml
/// [profile.dev.build-override]
/// opt-level = 3
/// ```
#[proc_macro]
pub fn service(input: TokenStream) -> TokenStream {
    expand::service(input.into()).into()
}
