use super::place::Log;
use super::{Place, Validate, Violations};

/// What is checked beside what [always is](super#what-is-checked). By default nothing.
///
/// ```
/// use dx_runtime::validate::Checks;
///
/// let checks = Checks { patterns: true, ..Checks::default() };
/// assert!(checks.patterns && !checks.maxima);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// The maxima of lengths and of numbers.
    pub maxima: bool,
    /// The patterns that strings have to match.
    pub patterns: bool,
    /// Whether the values of enumerations are among those that this version knows.
    pub enum_values: bool,
    /// The lengths of blobs, in bytes, and of maps, as those of strings and lists are checked.
    pub blobs_and_maps: bool,
    /// Whether the elements of lists differ where they should. This takes time in the square of their number.
    pub unique_items: bool,
}

impl Checks {
    /// Everything.
    pub const ALL: Self =
        Self { maxima: true, patterns: true, enum_values: true, blobs_and_maps: true, unique_items: true };

    /// Checks a value and everything in it.
    ///
    /// # Errors
    ///
    /// All violations, in the order of the model.
    pub fn run(self, value: &impl Validate) -> Result<(), Violations> {
        let log = Log::new(self);
        value.check(&Place::root(&log));
        Violations::of(log.into_violations())
    }
}
