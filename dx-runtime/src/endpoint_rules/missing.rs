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

/// The error where an operation sets a required parameter to what is at `path` of its input, and nothing is there.
#[must_use]
#[cold]
pub fn missing_input(name: &str, path: &str) -> EndpointError {
    EndpointError::by_rules(format!(
        "the parameter `{name}` of the endpoint rules is required, and the input has nothing at `{path}`"
    ))
}

/// The value of a required member that is a parameter of endpoint rules.
///
/// # Errors
///
/// If it is not set, empty or blank: the service could not tell what the request is about.
pub fn required_member<'p>(name: &str, value: Option<&'p str>) -> Result<&'p str, EndpointError> {
    match value {
        Some(value) if !value.trim().is_empty() => Ok(value),
        _ => Err(no_member(name, value)),
    }
}

#[cold]
fn no_member(name: &str, value: Option<&str>) -> EndpointError {
    let is = match value {
        None => "is not set",
        Some("") => "is empty",
        Some(_) => "is blank",
    };
    EndpointError::by_rules(format!("the member `{name}` {is}, and the request's endpoint depends on it"))
}

/// The error where no rule is left.
#[must_use]
#[cold]
pub fn no_rule_matched() -> EndpointError {
    EndpointError::by_rules("no endpoint rule matches the parameters".to_owned())
}
