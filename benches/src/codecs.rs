//! Documents in XML and CBOR, written and read by dx and by serde.

use crate::turns;
use dx_runtime::shape::{Structure, Value};
use dx_runtime::{cbor, xml};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::hint::black_box;

/// What both sides write and read.
pub trait Document: Value + Structure + Serialize + DeserializeOwned + Debug + PartialEq {}

impl<T: Value + Structure + Serialize + DeserializeOwned + Debug + PartialEq> Document for T {}

/// A way to write and to read documents.
pub trait Format {
    fn write(value: &impl Document) -> Vec<u8>;
    fn read<T: Document>(input: &[u8]) -> T;
    fn write_serde(value: &impl Document) -> Vec<u8>;
    fn read_serde<T: Document>(input: &[u8]) -> T;
    /// What a service sends that has this to say.
    fn sent(value: &impl Document) -> Vec<u8>;
}

/// XML, beside the serde of quick-xml, which reads fastest from a string.
pub enum Xml {}

impl Format for Xml {
    fn write(value: &impl Document) -> Vec<u8> {
        xml::to_string(black_box(value)).expect("a document that can be written").into_bytes()
    }

    fn read<T: Document>(input: &[u8]) -> T {
        xml::from_slice(black_box(input)).expect("a document that can be read")
    }

    fn write_serde(value: &impl Document) -> Vec<u8> {
        quick_xml::se::to_string(black_box(value)).expect("a document that can be written").into_bytes()
    }

    fn read_serde<T: Document>(input: &[u8]) -> T {
        let text = std::str::from_utf8(black_box(input)).expect("UTF-8");
        quick_xml::de::from_str(text).expect("a document that can be read")
    }

    /// As Amazon S3 does it: with a declaration, a namespace, and references for quotation marks.
    fn sent(value: &impl Document) -> Vec<u8> {
        let text = String::from_utf8(Self::write(value)).expect("UTF-8").replace('"', "&quot;");
        let text = text.replacen('>', " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">", 1);
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}").into_bytes()
    }
}

/// CBOR, beside minicbor-serde.
pub enum Cbor {}

impl Format for Cbor {
    fn write(value: &impl Document) -> Vec<u8> {
        cbor::to_vec(black_box(value)).expect("a document that can be written")
    }

    fn read<T: Document>(input: &[u8]) -> T {
        cbor::from_slice(black_box(input)).expect("a document that can be read")
    }

    fn write_serde(value: &impl Document) -> Vec<u8> {
        minicbor_serde::to_vec(black_box(value)).expect("a document that can be written")
    }

    fn read_serde<T: Document>(input: &[u8]) -> T {
        minicbor_serde::from_slice(black_box(input)).expect("a document that can be read")
    }

    fn sent(value: &impl Document) -> Vec<u8> {
        Self::write(value)
    }
}

/// Checks that both sides agree on these documents: each reads what was sent, and what the other has written.
pub fn agree<F: Format, T: Document>(documents: &[(&str, T)]) {
    for (name, value) in documents {
        for input in [F::sent(value), F::write(value), F::write_serde(value)] {
            assert_eq!(&F::read::<T>(&input), value, "dx reads {name}");
            assert_eq!(&F::read_serde::<T>(&input), value, "serde reads {name}");
        }
    }
}

/// Times both sides and prints how long they take: writing, then reading what was sent.
pub fn compare<F: Format, T: Document>(documents: &[(&str, T)]) {
    for (name, value) in documents {
        print("write", name, turns::compare(|| F::write(value), || F::write_serde(value)));
    }
    for (name, value) in documents {
        let input = F::sent(value);
        print("read", name, turns::compare(|| F::read::<T>(&input), || F::read_serde::<T>(&input)));
    }
}

fn print(what: &str, name: &str, [dx, serde, ratio]: [f64; 3]) {
    println!("{what:6}{name:44}{dx:>9.0} ns{serde:>9.0} ns{ratio:>8.2}");
}
