//! Forms (`application/x-www-form-urlencoded`), which services that speak `awsQuery` and `ec2Query` are sent; they answer in XML.
//!
//! A form begins with what the member says that stands for its [root](Member::root): `Action=…&Version=…`. After that there is a
//! pair for each simple value, of which the key is the path to it.
//!
//! - Names in lists and maps, and which of them are flattened, are those of XML.
//! - In `awsQuery` an empty list is a pair without a value.
//! - In `ec2Query` names begin with a capital letter, or are what the model says (`ec2QueryName`); all lists are flattened, and
//!   those that are empty are left out.
//! - Empty maps and values that are null are left out in both. A `document` is refused.

mod write_shape;
mod writer;

use super::xml::{self, Xml};
use super::{Codec, DecodeError, EncodeError, MemoryLimit};
use crate::shape::{Member, Value};
use write_shape::ValueWriter;
use writer::{Dialect, Writer};

fn encode<T: Value>(dialect: Dialect, value: &T, root: &'static Member) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer::new(dialect, root.name());
    let Ok(()) = value.write(ValueWriter::root(&mut writer));
    writer.finish().map(String::into_bytes)
}

/// The codec of `awsQuery`: writes forms, and reads results from XML, in the element `…Result` within the root.
#[derive(Clone, Copy, Debug)]
pub enum AwsQuery {}

impl Codec for AwsQuery {
    const NAME: &'static str = "a form";

    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        encode(Dialect::AwsQuery, value, member)
    }

    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError> {
        xml::decode_result(input, member, limit)
    }

    fn is_blank(body: &[u8]) -> bool {
        Xml::is_blank(body)
    }

    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) {
        Xml::each_string(body, take);
    }
}

/// The codec of `ec2Query`: writes forms, and reads results from XML.
#[derive(Clone, Copy, Debug)]
pub enum Ec2Query {}

impl Codec for Ec2Query {
    const NAME: &'static str = AwsQuery::NAME;

    fn encode<T: Value>(value: &T, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        encode(Dialect::Ec2Query, value, member)
    }

    fn decode<T: Value>(
        input: &[u8],
        member: &'static Member,
        limit: Option<MemoryLimit>,
    ) -> Result<T, DecodeError> {
        Xml::decode(input, member, limit)
    }

    fn is_blank(body: &[u8]) -> bool {
        Xml::is_blank(body)
    }

    fn each_string(body: &[u8], take: &mut dyn FnMut(&str, &str)) {
        Xml::each_string(body, take);
    }
}
