//! What was lowered, by name.

use crate::ir::{Enumeration, Service, Structure, Union};
use std::collections::HashMap;

/// The structures, unions and enumerations of a service, each found at the cost of one hash.
pub(super) struct Index<'s> {
    structures: HashMap<&'s str, &'s Structure>,
    unions: HashMap<&'s str, &'s Union>,
    enumerations: HashMap<&'s str, &'s Enumeration>,
}

impl<'s> Index<'s> {
    pub fn of(service: &'s Service) -> Self {
        Self {
            structures: service.structures.iter().map(|it| (it.name.as_str(), it)).collect(),
            unions: service.unions.iter().map(|it| (it.name.as_str(), it)).collect(),
            enumerations: service.enumerations.iter().map(|it| (it.name.as_str(), it)).collect(),
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
}
