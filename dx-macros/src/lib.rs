//! docs
mod arguments;
mod expand;
mod spans;

use proc_macro::TokenStream;

/// todo
#[proc_macro]
pub fn service(input: TokenStream) -> TokenStream {
    expand::service(input.into()).into()
}
