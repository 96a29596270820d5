//! The validation methods of operation inputs.

/// Implements `validate` and `validate_with` for an operation input, which implements
/// [`Validate`](crate::validate::Validate). Called by generated code.
#[macro_export]
macro_rules! validate_input {
    ($input:ty) => {
        impl $input {
            /// Validates the input against the constraints of the model that [clients check by
            /// default](::dx_runtime::validate#what-is-checked).
            ///
            /// # Errors
            ///
            /// Returns all violations, each with its path and the violated rule.
            pub fn validate(&self) -> ::core::result::Result<(), $crate::validate::Violations> {
                self.validate_with($crate::validate::Checks::default())
            }

            /// Validates the input like [`validate`](Self::validate), with additional checks.
            ///
            /// # Errors
            ///
            /// Returns all violations, each with its path and the violated rule.
            pub fn validate_with(
                &self,
                checks: $crate::validate::Checks,
            ) -> ::core::result::Result<(), $crate::validate::Violations> {
                checks.run(self)
            }
        }
    };
}
