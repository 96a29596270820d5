//! serde, for the values of this crate and for what generated code stands on.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod members;
mod numbers;
mod structures;
mod values;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What JSON text makes of a `T`.
fn from_json<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

/// Why JSON text is no `T`, without the place in the text.
fn error<T: DeserializeOwned>(json: &str) -> String {
    let error = serde_json::from_str::<T>(json).err().unwrap().to_string();
    error.split(" at line ").next().unwrap().to_owned()
}

fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn through_cbor<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    ciborium::from_reader(bytes.as_slice()).unwrap()
}

fn through_message_pack<T: Serialize + DeserializeOwned>(value: &T) -> T {
    rmp_serde::from_slice(&rmp_serde::to_vec(value).unwrap()).unwrap()
}
