//! The wire facts of members.

use super::Lowering;
use crate::ir::{self, Place, TimestampFormat, TypeId, WireMember};
use crate::protocol::{BoundStructure, Role, XmlFacts};
use dx_model::{Member, Shape, ShapeKind};

impl Lowering<'_> {
    /// The wire facts of all members. If dx supports none of the service's protocols, names are those for serde.
    pub(super) fn wire(&self) -> ir::Wire {
        let service = self.model.shape(&self.closure.service);
        let mut wire = ir::Wire {
            protocol: self.protocol.map(|protocol| protocol.runtime()),
            query_compatible: service.is_some_and(|service| service.traits.is_aws_query_compatible()),
            structures: Vec::new(),
            unions: Vec::new(),
        };
        for shape in self.shapes() {
            match self.ids.get(&shape.id) {
                Some(TypeId::Structure(_)) => {
                    wire.structures.push(self.wire_members(shape, self.places(shape)))
                }
                Some(TypeId::Union(_)) => {
                    wire.unions.push(self.wire_members(shape, vec![Place::Body; shape.members().count()]));
                }
                Some(TypeId::Enumeration(_)) | None => {}
            }
        }
        wire
    }

    fn places(&self, shape: &Shape) -> Vec<Place> {
        let (model, customizations) = (self.model, &self.customizations);
        let structure = BoundStructure { model, customizations, shape, role: self.role(shape) };
        match self.protocol {
            Some(protocol) => protocol.places(&structure),
            None => vec![Place::Body; shape.members().count()],
        }
    }

    fn role(&self, shape: &Shape) -> Role<'_> {
        if let Some(operation) = self.inputs.get(&shape.id) {
            Role::Input(operation)
        } else if self.outputs.contains_key(&shape.id) {
            Role::Output
        } else if shape.traits.error().is_some() {
            Role::Error
        } else {
            Role::Nested
        }
    }

    fn wire_members(&self, shape: &Shape, places: Vec<Place>) -> Vec<WireMember> {
        let member = |(member, place): (&Member, Place)| {
            let serde_name = member.traits.json_name().unwrap_or_else(|| member.name());
            let name = self.protocol.map_or(serde_name, |protocol| protocol.member_name(member));
            WireMember {
                name: name.to_owned(),
                serde_name: serde_name.to_owned(),
                place,
                timestamp_format: self.timestamp_format(member),
                xml: self.xml(member),
            }
        };
        shape.members().zip(places).map(member).collect()
    }

    /// The XML facts of a member, unless all are defaults.
    fn xml(&self, member: &Member) -> Option<ir::Xml> {
        let xml = self.protocol?.xml(&XmlFacts { model: self.model }, member)?;
        (xml != ir::Xml::default()).then_some(xml)
    }

    /// The timestamp format of a member, of its target, or of the values in a list or map.
    fn timestamp_format(&self, member: &Member) -> Option<TimestampFormat> {
        let target = self.model.shape(&member.target)?;
        match &target.kind {
            ShapeKind::Timestamp => {
                let format = member.traits.timestamp_format().or_else(|| target.traits.timestamp_format())?;
                Some(match format {
                    dx_model::TimestampFormat::DateTime => TimestampFormat::DateTime,
                    dx_model::TimestampFormat::HttpDate => TimestampFormat::HttpDate,
                    dx_model::TimestampFormat::EpochSeconds => TimestampFormat::EpochSeconds,
                })
            }
            ShapeKind::List(element) | ShapeKind::Map { value: element, .. } => {
                self.timestamp_format(element)
            }
            _ => None,
        }
    }
}
