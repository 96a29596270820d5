//! The generator of `cargo xtask codegen` as a procedural macro: types, codecs, requests and clients of a service,
//! without generated files in the repository. See [`service!`].

mod arguments;
mod expand;
mod in_place;
mod spans;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// The examples of the README are tested as those of the documentation are.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

/// Expands to the operations of a service, with all shapes that they use, from its model in Smithy's JSON form.
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
/// The generated code depends on [`dx-runtime`] only:
///
/// ```toml
/// [dependencies]
/// dx-macros = { path = "../dx/dx-macros" }
/// dx-runtime = { path = "../dx/dx-runtime", features = ["http"] }
/// ```
///
/// The optional parts `http`, `serde`, `validate`, `client` and `blocking` need the feature of that name there; some operations need `http-checksum`,
/// `http-compression` or `http-tree-hash`, for the methods `md5`, `gzip` and `tree_hash` of requests. `dx_runtime` has what all services share:
/// `dx_runtime::json` reads and writes JSON, `dx_runtime::validate::Checks` selects additional checks, and
/// `dx_runtime::http::http` is the crate `http`.
///
/// [`dx-runtime`]: https://docs.rs/dx-runtime
///
/// # Grammar
///
/// `key: value` pairs in any order, separated by commas.
///
/// | key | value | default |
/// | --- | --- | --- |
/// | `model` | a string: the path of the model | an error |
/// | `overlay` | a string or a list of strings: the paths of overlays, which are merged into the model and take precedence | none |
/// | `operations` | a list of names: `[Invoke, "List*"]`; a shape id or a pattern is a string | all |
/// | `service` | the name of the service shape or, as a string, its shape id | the only service of the model |
/// | `http` | `true` or `false`: whether requests and responses are generated | `false` |
/// | `serde` | `true` or `false`: whether all types implement `Serialize` and `Deserialize` | `false` |
/// | `validate` | `true` or `false`: whether inputs have `validate` | `false` |
/// | `client` | `true` or `false`: whether an async client is generated; it needs `http` | `false` |
/// | `blocking` | `true` or `false`: whether a blocking client is generated; it needs `http` | `false` |
/// | `all_builders` | `true` or `false`: whether all structures have builders, rather than only those that are sent | `false` |
/// | `allow_missing` | `true` or `false`: whether what is requested and can't be generated is omitted with a warning | `false` |
/// | `module` | a name: the module that contains everything | the module of the invocation |
/// | `visibility` | `pub`, `pub(crate)`, `pub(super)` or `pub(self)`: its visibility | `pub` |
/// | `runtime` | the path of `dx-runtime`, if it is re-exported or renamed: `crate::facade::dx_runtime` | `::dx_runtime` |
///
/// File paths are relative to the folder of the crate's `Cargo.toml`.
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
/// # Expansion
///
/// The expansion is exactly the code that `cargo xtask codegen` writes to files: modules such as `types`, `builders` and
/// `errors`, with their items re-exported, so that `AssetSourceEntry` and `types::AssetSourceEntry` are the same.
///
/// A `module` is needed for two services in one module, within a function, and where other items or modules have the
/// same names, which would shadow the generated ones.
///
/// # Errors
///
/// Each mistake is a compile error at the argument that causes it, with its position in the model:
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
/// A part that is requested and can't be generated is an error too: requests or a client of a service with an unsupported protocol
/// or authentication, or of an operation with event streams. With `allow_missing: true` it is a warning, like other
/// omissions, in the form that is available to macros on stable Rust: the use of a deprecated item.
/// `#[allow(deprecated)] mod service { … }` around the invocation silences it; an `#[allow]` on the invocation has no effect.
///
/// # Changes of the model
///
/// Cargo rebuilds the crate when the model changes: the expansion includes the bytes of the files, in a constant that is not
/// part of the program.
///
/// # Editors
///
/// rust-analyzer completes generated names and shows their types and documentation. "Go to
/// definition" of an operation leads to its name in `operations`, and "find references" works from there; for other items it
/// leads to the invocation. The compiler notices a changed
/// model at the next build, rust-analyzer after "Rebuild proc macros", or when an argument is edited.
///
/// # Cost
///
/// Compared with checked-in files, the generator is built once, and the macro is expanded whenever the crate is built.
/// CPU seconds of debug builds (`benches/build-cost.sh`, and `benches/build-cost.sh --model glue-2017-03-31.json`):
///
/// | | clean build: files | macro | crate touched: files | macro |
/// | --- | ---: | ---: | ---: | ---: |
/// | `CreateJob` | 2.5 | 18.0 | 0.2 | 0.3 |
/// | AWS Glue, all 253 operations | 28 | 39 | 4.3 | 5.7 |
///
/// So a large service is best in a crate of its own, which is rebuilt when its model changes. Optimized, the expansion itself takes
/// 10 ms for `CreateJob` and 21 ms for three operations of Amazon S3, whose model has 2.3 MB (the
/// benchmark `generator`). In the compiler it takes 22 and 31 ms; and 56 and 150 ms without these lines in the workspace's
/// `Cargo.toml`, since procedural macros are not optimized by default, not even in a release build:
///
/// ```toml
/// [profile.dev.build-override]
/// opt-level = 3
/// ```
#[proc_macro]
pub fn service(input: TokenStream) -> TokenStream {
    expand::service(input.into()).into()
}
