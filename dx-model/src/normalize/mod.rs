//! Passes that convert a model to a canonical form.

mod apply;
mod dedicated;
mod defaults;
mod enums;
mod mixins;

use crate::draft::Draft;
use crate::{Model, Problems, Sources};

/// Runs the passes that make implicit information explicit.
pub(crate) fn normalize(draft: &mut Draft, problems: &mut Problems) {
    apply::applied_traits(draft, problems);
    mixins::mixed_in_members(draft, problems);
    enums::enum_trait_to_enum_shape(draft, problems);
    enums::implicit_enum_values(draft, problems);
    defaults::implicit_defaults_of_1_0(draft);
    defaults::defaults_of_targets(draft, problems);
}

/// Runs the passes that remove or rename shapes, after which the ids in problems differ from those in the sources.
pub(crate) fn finish(draft: Draft, sources: &Sources, problems: &mut Problems) -> Model {
    let Draft { mut shapes, metadata, mut growth, .. } = draft;
    mixins::remove_mixins(&mut shapes);
    dedicated::dedicated_inputs_and_outputs(&mut shapes, &mut growth, problems);
    shapes.sort();
    Model { shapes, metadata, sources: sources.clone(), problems: Problems::default() }
}
