//! Wire facts of members.

use crate::api::{Place, WireMember};
use crate::ir::{self, Type};

/// The wire facts of a member of type `ty`.
pub(super) fn member(ty: Option<&Type>, wire: &ir::WireMember) -> WireMember {
    let format = wire.timestamp_format.or(wire.place.timestamp_format());
    WireMember {
        name: wire.name.clone(),
        serde_name: wire.serde_name.clone(),
        place: place(&wire.place),
        timestamp_format: format.filter(|_| ty.is_some_and(has_timestamps)),
    }
}

fn place(place: &ir::Place) -> Place {
    match place {
        ir::Place::Body => Place::Body,
        ir::Place::Payload => Place::Payload,
        ir::Place::Label { greedy, .. } => Place::Label { greedy: *greedy },
        ir::Place::Query(name) => Place::Query(name.clone()),
        ir::Place::QueryParams => Place::QueryParams,
        ir::Place::Header { name, base64 } => Place::Header { name: name.clone(), base64: *base64 },
        ir::Place::PrefixHeaders(prefix) => Place::PrefixHeaders(prefix.clone()),
        ir::Place::Status => Place::Status,
    }
}

fn has_timestamps(ty: &Type) -> bool {
    match ty {
        Type::Timestamp => true,
        Type::List(element) | Type::Map(_, element) => has_timestamps(&element.ty),
        _ => false,
    }
}
