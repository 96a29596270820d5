//! The macros that implement the traits of this module in generated code.

/// Implements [`ServedOperation`](crate::test_util::ServedOperation). Called by generated code.
///
/// The head has the service, the method, the pattern of the URI and the content type of requests, and names the flags of
/// [`HttpBindings`](crate::test_util::HttpBindings) that are set. The rows are the members of the input and, with the status
/// code, of the output that are not in the body, each with its [`Place`](crate::test_util::Place), and the variants of the
/// error.
///
/// ```text
/// served_operation! {
///     super::ListJobs: super::DataExchange, "GET" "/v1/jobs" {
///         "MaxResults": Query("maxResults"),
///     } returns 200 {
///     } or super::ListJobsError {
///         ThrottlingException,
///     }
/// }
/// ```
#[macro_export]
macro_rules! served_operation {
    (
        $operation:path: $service:path, $method:literal $uri:literal $($content_type:literal)? $(, $flag:ident)* {
            $($member:literal: $place:ident $(($name:literal))?,)*
        }
        returns $status:literal {
            $($out:literal: $out_place:ident $(($out_name:literal))?,)*
        }
        or $error:path { $($variant:ident,)* }
    ) => {
        impl $crate::test_util::ServedOperation for $operation {
            type Service = $service;
            #[allow(unused_mut)]
            const HTTP: $crate::test_util::HttpBindings = {
                let mut bindings = $crate::test_util::HttpBindings {
                    method: $method,
                    uri: $uri,
                    input: &[$(($member, $crate::test_util::Place::$place $(($name))?)),*],
                    status: $status,
                    output: &[$(($out, $crate::test_util::Place::$out_place $(($out_name))?)),*],
                    content_type: ::core::concat!($($content_type)?),
                    is_unwrapped: false,
                    has_bucket: false,
                };
                $(bindings.$flag = true;)*
                bindings
            };

            fn error_response(
                error: &Self::Error,
            ) -> ::core::result::Result<
                $crate::http::http::Response<$crate::client::Bytes>,
                $crate::test_util::WriteError,
            > {
                type E = $error;
                match error {
                    $(E::$variant(error) => $crate::test_util::write_error::<Self, _>(error),)*
                    E::Unknown(meta) => $crate::test_util::WriteError::of_meta(meta),
                }
            }
        }
    };
}

/// Implements [`ServedError`](crate::test_util::ServedError). Called by generated code. Rows are as for
/// [`served_operation!`](crate::served_operation).
#[macro_export]
macro_rules! served_error {
    ($error:path: $status:literal { $($member:literal: $place:ident $(($name:literal))?,)* }) => {
        impl $crate::test_util::ServedError for $error {
            const STATUS: u16 = $status;
            const PLACES: &'static [(&'static str, $crate::test_util::Place)] =
                &[$(($member, $crate::test_util::Place::$place $(($name))?)),*];
        }
    };
}

/// Implements [`ServedService`](crate::test_util::ServedService) with these operations. Called by generated code.
#[macro_export]
macro_rules! served_service {
    ($service:path as $name:literal { $($(#[$cfg:meta])* $operation:path,)* }) => {
        impl $crate::test_util::ServedService for $service {
            const NAME: &'static str = $name;
            const OPERATIONS: &'static [$crate::test_util::OperationEntry] =
                &[$($(#[$cfg])* $crate::test_util::OperationEntry::of::<$operation>(),)*];
        }
    };
}
