//! What a model has to be, one function a rule. The model is the one that its author wrote, but for names: that rule
//! is for when inputs and outputs have theirs.

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
mod waiters;

use crate::draft::Draft;
use crate::{Diagnostics, Model};

/// The rules that a model has to follow before it is finished.
pub(crate) fn validate(draft: &Draft, diagnostics: &mut Diagnostics) {
    references::targets_exist_and_fit(draft, diagnostics);
    traits::known_traits_fit(draft, diagnostics);
    enums::enum_values_are_unique(draft, diagnostics);
    unions::unions_have_members(draft, diagnostics);
    cycles::collections_hold_values(draft, diagnostics);
    cycles::structures_can_be_built(draft, diagnostics);
    defaults::defaults_fit_their_targets(draft, diagnostics);
    http::bindings_can_be_followed(draft, diagnostics);
    constraints::limits_leave_something(draft, diagnostics);
    tags::tags_name_members(draft, diagnostics);
    predicates::predicates_name_values(draft, diagnostics);
    pagination::pages_have_tokens(draft, diagnostics);
    waiters::waiters_can_end(draft, diagnostics);
}

/// The rules for names, which are only known when it is finished.
pub(crate) fn validate_names(model: &Model, diagnostics: &mut Diagnostics) {
    names::names_are_unique_in_a_service(model, diagnostics);
}
