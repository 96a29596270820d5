/// Makes an operation one that clients can call, in generated code: `call!(operation[input] of service, auth)`, where `auth`
/// are values of `client::Auth` with `|` between them, in order of preference. Behind them may come `UNSIGNED_PAYLOAD`, where
/// signatures leave out the body, and `LONG_POLLING`, where the service may hold a request until it has something to tell.
/// With `; binds endpoint_params`, the operation has a function of that name that sets parameters of the service's endpoint
/// rules. With `; discovery required |input| ["Member" => value]`, where `required` is a Boolean, the endpoint is discovered. The
/// operation has functions `request_with` and `response`.
///
/// Without the feature `client-core`, this expands to nothing.
#[cfg(feature = "client-core")]
#[macro_export]
macro_rules! call {
    ($operation:path[$input:path] of $service:path, $($auth:ident)|+ $(, $flag:ident)* $(; binds $binds:ident)?
        $(; discovery $required:literal |$it:pat_param| [$($member:literal => $value:expr),*])?
    ) => {
        impl $crate::client::Call for $operation {
            type Service = $service;
            const AUTH: &'static [$crate::client::Auth] = &[$($crate::client::Auth::$auth),+];
            $(const $flag: bool = true;)*
            $(
                const DISCOVERY: ::core::option::Option<$crate::client::Discovery<Self::Input>> =
                    ::core::option::Option::Some($crate::client::Discovery::of::<$service>($required, |$it| {
                        ::std::vec![$(($member, ::std::string::ToString::to_string($value))),*]
                    }));
            )?
            $(
                const SETS_ENDPOINT_PARAMS: bool = true;

                fn $binds<'p>(
                    input: &'p Self::Input,
                    params: &mut <$service as $crate::client::Service>::EndpointParams<'p>,
                ) -> ::core::result::Result<(), $crate::http::EndpointError> {
                    Self::$binds(input, params)
                }
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

/// Without clients, this expands to nothing.
#[cfg(not(feature = "client-core"))]
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($($ignored:tt)*) => {};
}
