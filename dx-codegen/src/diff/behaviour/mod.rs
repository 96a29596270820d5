//! Whether programs that compile, and use the same wire format, behave as before.

mod constraints;
mod errors;
mod members;
mod operations;
mod traits;

pub(super) use traits::compare as traits;

use super::Finding;
use super::pairs::Context;

pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let mut found = operations::compare(context);
    found.extend(context.shapes.iter().flat_map(|pair| errors::compare(context, *pair)));
    found.extend(constraints::compare(context));
    found.extend(context.members.iter().flat_map(|pair| members::compare(context, *pair)));
    found
}
