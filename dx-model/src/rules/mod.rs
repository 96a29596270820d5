//! The validation rules for models, one function per rule. Most apply to the model before shapes are renamed; those
//! that relate several shapes of a service apply to what the selected operations reach.
//!
//! `docs/model-rules.md` compares the severity of each rule with Smithy's.

mod constraints;
mod cycles;
mod defaults;
mod enums;
mod http;
mod names;
mod pagination;
mod predicates;
mod references;
mod tags;
mod traits;
mod unions;
mod uri_conflicts;
mod waiters;

use crate::draft::Draft;
use crate::{Diagnostics, Model, Problems, ShapeId};

/// Applies the rules for single shapes.
pub(crate) fn check(draft: &Draft, problems: &mut Problems) {
    references::targets_exist_and_fit(draft, problems);
    traits::known_traits_fit(draft, problems);
    enums::enum_values_are_unique(draft, problems);
    unions::unions_have_members(draft, problems);
    cycles::collections_hold_values(draft, problems);
    cycles::structures_can_be_built(draft, problems);
    defaults::defaults_fit_their_targets(draft, problems);
    http::bindings_can_be_followed(draft, problems);
    constraints::limits_leave_something(draft, problems);
    tags::tags_name_members(draft, problems);
    predicates::predicates_name_values(draft, problems);
    pagination::pages_have_tokens(draft, problems);
    waiters::waiters_can_end(draft, problems);
}

/// Applies the rules that relate several shapes of a service, for these operations and what they reach.
pub(crate) fn check_together(
    model: &Model,
    service: &ShapeId,
    operations: &[ShapeId],
    is_reached: impl Fn(&ShapeId) -> bool,
    diagnostics: &mut Diagnostics,
) {
    names::names_are_unique_in_a_service(model, service, is_reached, diagnostics);
    uri_conflicts::requests_are_distinct(model, operations, diagnostics);
}
