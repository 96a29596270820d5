use crate::http::EndpointError;

/// The error of an error rule: its message.
#[must_use]
#[cold]
pub fn rule_error(parts: &[&str]) -> EndpointError {
    EndpointError::by_rules(parts.concat())
}

/// The error where rules require a parameter that has no value.
#[must_use]
#[cold]
pub fn missing_parameter(name: &str) -> EndpointError {
    EndpointError::by_rules(format!("the parameter `{name}` of the endpoint rules is required, and not set"))
}

/// The error where no rule is left.
#[must_use]
#[cold]
pub fn no_rule_matched() -> EndpointError {
    EndpointError::by_rules("no endpoint rule matches the parameters".to_owned())
}
