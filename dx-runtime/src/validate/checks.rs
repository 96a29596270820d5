use super::position::Recorder;
use super::{Position, Validate, Violations};

/// The optional checks, in addition to [those that are always done](super#what-is-checked). All are disabled by
/// default.
///
/// ```
/// use dx_runtime::validate::Checks;
///
/// let checks = Checks { patterns: true, ..Checks::default() };
/// assert!(checks.patterns && !checks.maxima);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// Checks the maximum of lengths and numbers.
    pub maxima: bool,
    /// Checks that strings match their patterns.
    pub patterns: bool,
    /// Checks that enum values are known to this version.
    pub enum_values: bool,
    /// Checks the lengths of blobs, in bytes, and of maps.
    pub blobs_and_maps: bool,
    /// Checks that the elements of lists with `uniqueItems` differ. The time is quadratic in the length of the
    /// list.
    pub unique_items: bool,
}

impl Checks {
    /// Enables all checks.
    pub const ALL: Self =
        Self { maxima: true, patterns: true, enum_values: true, blobs_and_maps: true, unique_items: true };

    /// Validates a value and everything in it.
    ///
    /// # Errors
    ///
    /// Returns all violations, in the order of the model.
    pub fn run(self, value: &impl Validate) -> Result<(), Violations> {
        let recorder = Recorder::new(self);
        value.check(&Position::root(&recorder));
        Violations::of(recorder.into_violations())
    }
}
