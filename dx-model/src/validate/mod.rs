//! The rules that a model has to follow, one function a rule. Most look at the model as its author wrote it; those for
//! several shapes of a service look at what the wanted operations reach.
//!
//! How severe each is, beside what Smithy has, is in `docs/model-rules.md`.

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

/// The rules that a model has to follow before it is finished.
pub(crate) fn validate(draft: &Draft, problems: &mut Problems) {
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

/// The rules for what several shapes of a service have together, for these operations and what they reach.
pub(crate) fn validate_together(
    model: &Model,
    service: &ShapeId,
    operations: &[ShapeId],
    is_reached: impl Fn(&ShapeId) -> bool,
    diagnostics: &mut Diagnostics,
) {
    names::names_are_unique_in_a_service(model, service, is_reached, diagnostics);
    uri_conflicts::requests_are_distinct(model, operations, diagnostics);
}
