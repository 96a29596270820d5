use super::xml_errors::xml_error_head;
use super::{ErrorHead, Protocol};
use crate::ErrorMeta;
use crate::codec::query;
use crate::codec::xml::ErrorDocument;

macro_rules! query {
    ($($(#[$docs:meta])* $name:ident)*) => {$(
        $(#[$docs])*
        ///
        /// Errors are identified by `Code` in the body.
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl Protocol for $name {
            type Codec = query::$name;
            type ErrorCodec = ErrorDocument;

            fn error_head(response: &ErrorMeta) -> ErrorHead {
                xml_error_head(response)
            }
        }
    )*};
}

query! {
    /// `aws.protocols#awsQuery`
    AwsQuery
    /// `aws.protocols#ec2Query`
    Ec2Query
}
