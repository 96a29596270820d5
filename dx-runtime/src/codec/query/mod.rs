//! Forms (`application/x-www-form-urlencoded`): the requests of `awsQuery` and `ec2Query`, whose responses are in
//! XML.
//!
//! A form begins with the [root](Member::root): `Action=…&Version=…`. It is followed by a pair for each simple value,
//! whose key is the path of the value.
//!
//! - Names in lists and maps, and whether these are flattened, are the same as in XML.
//! - In `awsQuery` an empty list is a pair without a value.
//! - In `ec2Query` names are capitalized, unless the model sets them (`ec2QueryName`); all lists are flattened, and
//!   empty lists are omitted.
//! - Empty maps and null values are omitted in both. A `document` is an error.

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

/// The codec of `awsQuery`: writes forms, and reads the element `…Result` in the root of an XML document.
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

/// The codec of `ec2Query`: writes forms, and reads XML.
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
