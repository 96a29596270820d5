//! What was lowered, by name.

use crate::ir::{Enumeration, Operation, OperationError, Service, Structure, Union};
use foldhash::HashMap;

/// The items of a service, as far as it has been lowered, each found at the cost of one hash.
pub(super) struct Index<'s> {
    structures: HashMap<&'s str, &'s Structure>,
    unions: HashMap<&'s str, &'s Union>,
    enumerations: HashMap<&'s str, &'s Enumeration>,
    errors: HashMap<&'s str, &'s OperationError>,
    operations: HashMap<&'s str, &'s Operation>,
}

impl<'s> Index<'s> {
    pub fn of(service: &'s Service) -> Self {
        Self {
            structures: service.structures.iter().map(|it| (it.name.as_str(), it)).collect(),
            unions: service.unions.iter().map(|it| (it.name.as_str(), it)).collect(),
            enumerations: service.enumerations.iter().map(|it| (it.name.as_str(), it)).collect(),
            errors: service.errors.iter().map(|it| (it.name.as_str(), it)).collect(),
            operations: service.operations.iter().map(|it| (it.name.as_str(), it)).collect(),
        }
    }

    pub fn structure(&self, name: &str) -> Option<&'s Structure> {
        self.structures.get(name).copied()
    }

    pub fn union(&self, name: &str) -> Option<&'s Union> {
        self.unions.get(name).copied()
    }

    pub fn enumeration(&self, name: &str) -> Option<&'s Enumeration> {
        self.enumerations.get(name).copied()
    }

    pub fn error(&self, name: &str) -> Option<&'s OperationError> {
        self.errors.get(name).copied()
    }

    pub fn operation(&self, name: &str) -> Option<&'s Operation> {
        self.operations.get(name).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Index;
    use crate::Config;
    use crate::lower::lower;
    use dx_model::{Diagnostics, Sources};

    #[test]
    fn what_was_lowered_is_found_by_its_rust_name_and_kind() {
        let mut sources = Sources::new();
        sources.add(
            "model.json",
            r#"{ "smithy": "2.0", "shapes": {
                "a#S": { "type": "service", "operations": [{ "target": "a#Op" }] },
                "a#Op": { "type": "operation", "input": { "target": "a#In" } },
                "a#In": { "type": "structure", "members": {
                    "U": { "target": "a#LFUnion" }, "E": { "target": "a#Color" } } },
                "a#LFUnion": { "type": "union", "members": { "x": { "target": "smithy.api#String" } } },
                "a#Color": { "type": "enum", "members": { "RED": { "target": "smithy.api#Unit" } } } } }"#,
        );
        let mut found = Diagnostics::new();
        let model = dx_model::read(&sources, &mut found).unwrap();
        let closure = dx_model::closure(&model, None, &[], &mut found).unwrap();
        let service = lower(&model, &closure, &Config::default(), &mut found).unwrap();
        let index = Index::of(&service);
        assert_eq!(index.structure("OpInput").unwrap().fields.len(), 2);
        assert_eq!(index.union("LfUnion").unwrap().variants.len(), 1);
        assert_eq!(index.enumeration("Color").unwrap().name, "Color");
        assert!(index.structure("LfUnion").is_none() && index.union("LFUnion").is_none());
    }
}
