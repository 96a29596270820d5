//! The functions of inputs that check them.

/// Gives an input, which implements [`Validate`](crate::validate::Validate), the functions `validate` and `validate_with`, in
/// generated code.
#[macro_export]
macro_rules! validate_input {
    ($input:ty) => {
        impl $input {
            /// Checks the input against the constraints of the model, as far as [clients should](::dx_runtime::validate).
            ///
            /// # Errors
            ///
            /// Returns all violations, each with its path and the rule.
            pub fn validate(&self) -> ::core::result::Result<(), $crate::validate::Violations> {
                self.validate_with($crate::validate::Checks::default())
            }

            /// Checks the input as [`validate`](Self::validate), and with the checks that are asked for.
            ///
            /// # Errors
            ///
            /// Returns all violations, each with its path and the rule.
            pub fn validate_with(
                &self,
                checks: $crate::validate::Checks,
            ) -> ::core::result::Result<(), $crate::validate::Violations> {
                checks.run(self)
            }
        }
    };
}
