//! The macros for functions of operations that build requests and read responses.

/// Defines the functions `request` and `request_with` of an operation, in generated code.
///
/// In `request!(operation, method, |request, input: &Input, options| { … })`, the block adds the `input` to
/// `request`, a [`RequestBuilder`](crate::http::RequestBuilder). The operation implements
/// [`Operation`](crate::Operation).
#[macro_export]
macro_rules! request {
    (
        $operation:ty, $method:literal,
        |$request:ident, $input:ident: &$type:ty, $options:ident $(,)?| $add:block
    ) => {
        impl $operation {
            /// Builds the HTTP request that sends `input` to `endpoint`. It is not signed.
            ///
            /// # Errors
            ///
            /// Returns an error if a value of `input` can't be sent.
            pub fn request(
                input: &$type,
                endpoint: &$crate::http::Endpoint,
            ) -> ::core::result::Result<$crate::http::Request, $crate::http::RequestError> {
                Self::request_with(input, endpoint, &::core::default::Default::default())
            }

            /// Builds the HTTP request that sends `input` to `endpoint`, with options. It is not signed.
            ///
            /// # Errors
            ///
            /// Returns an error if a value of `input` can't be sent.
            #[allow(unused_variables)]
            pub fn request_with(
                $input: &$type,
                endpoint: &$crate::http::Endpoint,
                $options: &$crate::http::Options,
            ) -> ::core::result::Result<$crate::http::Request, $crate::http::RequestError> {
                let name = <Self as $crate::Operation>::NAME;
                let mut $request = $crate::http::RequestBuilder::new(name, $method, endpoint);
                $add
                $request.finish()
            }
        }
    };
}

/// Defines the function `response` of an operation, in generated code.
///
/// - `response! { operation => Result<Output, Error> by Codec }`: the output is read from the body.
/// - `response! { operation => Result<Output, Error> }`: the output has no members, and the body is ignored.
/// - `response!(operation, |response| -> Result<Output, Error> { … })`: the block reads the output from a
///   [`Received`](crate::http::Received). Its error becomes the unknown error.
#[macro_export]
macro_rules! response {
    ($operation:ty => Result<$output:ty, $error:ty>) => {
        $crate::response!($operation, |response| -> Result<$output, $error> {
            ::core::result::Result::Ok($crate::shape::ErrorCorrection::corrected())
        });
    };
    ($operation:ty => Result<$output:ty, $error:ty> by $codec:ty) => {
        $crate::response!($operation, |response| -> Result<$output, $error> {
            response.decode::<$codec, _>()
        });
    };
    ($operation:ty, |$response:ident $(,)?| -> Result<$output:ty, $error:ty $(,)?> $read:block) => {
        impl $operation {
            /// Reads the output of the operation from its HTTP response.
            ///
            /// # Errors
            ///
            /// Returns the error that the response reports if its status is not one of success. A response that can't be
            /// read is an unknown error, of which the source says why.
            pub fn response<B: ::core::convert::AsRef<[u8]>>(
                response: $crate::http::http::Response<B>,
            ) -> ::core::result::Result<$output, $error> {
                #[allow(unused_variables)]
                $crate::http::read_response(&response, |$response| $read)
            }
        }
    };
}
