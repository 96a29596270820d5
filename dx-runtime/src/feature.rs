//! Macros for generated code that expand to items if a feature of this crate is enabled.
//!
//! Each is named after its feature, with `_` for `-`, and takes the features that the error message lists, and the
//! items: `http! { ["http"] { … } }`. If the feature is disabled, it expands to the error instead, or to nothing if the
//! list is empty.

/// Expands to the items.
#[doc(hidden)]
#[macro_export]
macro_rules! __feature_on {
    ($names:tt { $($items:tt)* }) => { $($items)* };
}

/// Expands to an error that lists the features to enable.
#[doc(hidden)]
#[macro_export]
macro_rules! __feature_off {
    ([] $items:tt) => {};
    ([$first:literal $(, $name:literal)*] $items:tt) => {
        ::core::compile_error!(::core::concat!(
            "this generated code requires disabled features of dx-runtime: in Cargo.toml, add `features = [\"",
            $first,
            $("\", \"", $name,)*
            "\"]` to the dependency `dx-runtime`"
        ));
    };
}

/// Exports the macro of each feature.
macro_rules! features {
    ($($feature:literal $name:ident,)*) => {$(
        #[cfg(not(feature = $feature))]
        pub use crate::__feature_off as $name;
        #[cfg(feature = $feature)]
        pub use crate::__feature_on as $name;
    )*};
}

features! {
    "blocking" blocking,
    "cbor" cbor,
    "client-core" client_core,
    "http" http,
    "http-checksum" http_checksum,
    "http-compression" http_compression,
    "http-tree-hash" http_tree_hash,
    "serde" serde,
    "sigv4" sigv4,
    "sigv4a" sigv4a,
    "test-util" test_util,
    "validate" validate,
    "xml" xml,
}
