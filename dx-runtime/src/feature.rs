//! For generated code: macros that put items in place if a feature of this crate is on.
//!
//! Each is called as its feature is, with `_` for `-`, and takes the names of the features that an error asks for, and the
//! items: `http! { ["http"] { … } }`. If the feature is off, the items are not there, and the error is what there is
//! instead; without names, there is none.

/// Puts the items in place.
#[doc(hidden)]
#[macro_export]
macro_rules! __feature_on {
    ($names:tt { $($items:tt)* }) => { $($items)* };
}

/// Says which features to turn on.
#[doc(hidden)]
#[macro_export]
macro_rules! __feature_off {
    ([] $items:tt) => {};
    ([$first:literal $(, $name:literal)*] $items:tt) => {
        ::core::compile_error!(::core::concat!(
            "this generated code needs features of dx-runtime that are off: in Cargo.toml, write `features = [\"",
            $first,
            $("\", \"", $name,)*
            "\"]` at the dependency `dx-runtime`"
        ));
    };
}

/// Exports the macros of features by their names.
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
    "validate" validate,
    "xml" xml,
}
