/// Makes an operation one that clients can call, in generated code: `call!(operation[input] of service, auth)`, where `auth`
/// is a value of `client::Auth`. With `LONG_POLLING` behind it, the service may hold a request until it
/// has something to tell. With `; discovery required |input| ["Member" => value]`, where `required` is a Boolean, the endpoint is one
/// that the service tells of. The operation has functions `request_with` and `response`.
///
/// Without the feature `client-core` there is nothing to call by, and nothing is implemented.
#[cfg(feature = "client-core")]
#[macro_export]
macro_rules! call {
    ($operation:path[$input:path] of $service:path, $auth:ident $(, $flag:ident)?
        $(; discovery $required:literal |$it:pat_param| [$($member:literal => $value:expr),*])?
    ) => {
        impl $crate::client::Call for $operation {
            type Service = $service;
            const AUTH: $crate::client::Auth = $crate::client::Auth::$auth;
            $(const $flag: bool = true;)?
            $(
                const DISCOVERY: ::core::option::Option<$crate::client::Discovery<Self::Input>> =
                    ::core::option::Option::Some($crate::client::Discovery::of::<$service>($required, |$it| {
                        ::std::vec![$(($member, ::std::string::ToString::to_string($value))),*]
                    }));
            )?

            fn request(
                input: &Self::Input,
                endpoint: &$crate::http::Endpoint,
                options: &$crate::http::Options,
            ) -> ::core::result::Result<$crate::http::Request, $crate::http::RequestError> {
                Self::request_with(input, endpoint, options)
            }

            fn response(
                response: $crate::http::http::Response<$crate::client::Bytes>,
            ) -> ::core::result::Result<Self::Output, Self::Error> {
                Self::response(response)
            }
        }

        impl $crate::client::Input for $input {
            type Call = $operation;
        }
    };
}

/// There are no clients.
#[cfg(not(feature = "client-core"))]
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($($ignored:tt)*) => {};
}
