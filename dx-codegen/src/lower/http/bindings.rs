//! Which member is where in a request or a response.

use crate::ir::{self, Bound, Location, Presence, TimestampFormat, Type};
use crate::lower::Lowering;
use dx_model::{Member, Shape};

impl Lowering<'_> {
    /// The members in the query and in headers. Those of a certain name come first: what a map says must not replace
    /// them.
    pub(super) fn request_members(&self, shape: &Shape, fields: &[ir::Field]) -> Vec<(Bound, Location)> {
        let mut members = self.members_in(shape, fields, request_location);
        members.sort_by_key(|(_, location)| {
            matches!(location, Location::QueryParams | Location::PrefixHeaders(_))
        });
        members
    }

    /// The members in headers and the status.
    pub(super) fn response_members(&self, shape: &Shape, fields: &[ir::Field]) -> Vec<(Bound, Location)> {
        self.members_in(shape, fields, response_location)
    }

    fn members_in(
        &self,
        shape: &Shape,
        fields: &[ir::Field],
        location: impl Fn(&Member) -> Option<Location>,
    ) -> Vec<(Bound, Location)> {
        let bound = |member: &Member| {
            let location = location(member)?;
            let format = match location {
                Location::Query(_) | Location::QueryParams => TimestampFormat::DateTime,
                Location::Header(_) | Location::PrefixHeaders(_) | Location::Status => {
                    TimestampFormat::HttpDate
                }
            };
            let mut bound = self.bound(member, fields, format)?;
            bound.base64 =
                matches!(location, Location::Header(_)) && self.is_media_in_text(member, &bound.ty);
            Some((bound, location))
        };
        shape.members().filter_map(bound).collect()
    }

    /// A member where timestamps are in `format` unless the model says otherwise.
    pub(super) fn bound(
        &self,
        member: &Member,
        fields: &[ir::Field],
        format: TimestampFormat,
    ) -> Option<Bound> {
        let field = fields.iter().find(|field| field.member == member.name())?;
        Some(Bound {
            member: field.member.clone(),
            field: field.name.clone(),
            optional: field.presence == Presence::Optional,
            ty: self.ty_in_place(member, format)?,
            base64: false,
            default: self.label_default(member).map(str::to_owned),
        })
    }

    /// What the model says a member's text or bytes are.
    pub(super) fn media_type<'m>(&'m self, member: &'m Member) -> Option<&'m str> {
        let target = || self.model.shape(&member.target);
        member.traits.media_type().or_else(|| target()?.traits.media_type())
    }

    /// Whether a member is text of some media type, or a list of such.
    fn is_media_in_text(&self, member: &Member, ty: &Type) -> bool {
        match ty {
            Type::String => self.media_type(member).is_some(),
            Type::List(element) => {
                let list = self.model.shape(&member.target);
                list.into_iter()
                    .flat_map(Shape::members)
                    .any(|member| self.is_media_in_text(member, &element.ty))
            }
            _ => false,
        }
    }
}

/// The payload of a structure.
pub(super) fn payload(shape: &Shape) -> Option<&Member> {
    shape.members().find(|member| member.traits.is_http_payload())
}

fn request_location(member: &Member) -> Option<Location> {
    let traits = &member.traits;
    match traits.http_query() {
        Some(name) => Some(Location::Query(name.to_owned())),
        None if traits.is_http_query_params() => Some(Location::QueryParams),
        None => header(member),
    }
}

fn response_location(member: &Member) -> Option<Location> {
    if member.traits.is_http_response_code() { Some(Location::Status) } else { header(member) }
}

fn header(member: &Member) -> Option<Location> {
    match member.traits.http_header() {
        Some(name) => Some(Location::Header(name.to_owned())),
        None => member.traits.http_prefix_headers().map(|prefix| Location::PrefixHeaders(prefix.to_owned())),
    }
}
