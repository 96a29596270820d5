//! From request to input: the members are in the body, in the path and in the query.

use super::refusal::{Refusal, invalid};
use dx_generated::http::Request;
use dx_generated::validate::{Checks, Rule, Validate, Violation};
use dx_runtime::client::Bytes;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The input of the operation that `request` calls. `labels` are members that are parts of its path.
pub fn input<I>(request: &Request<Bytes>, labels: &[(&str, &str)]) -> Result<I, Refusal>
where
    I: DeserializeOwned + Validate,
{
    let mut members: Map<String, Value> = match request.body().is_empty() {
        true => Map::new(),
        false => serde_json::from_slice(request.body()).map_err(invalid)?,
    };
    for (name, value) in labels {
        members.insert((*name).to_owned(), Value::from(*value));
    }
    for (name, value) in form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()) {
        put_parameter(&mut members, &name, value)?;
    }
    let input = serde_json::from_value(Value::Object(members)).map_err(invalid)?;
    check(&input)?;
    Ok(input)
}

/// A parameter of the query is called as its member, but begins with a small letter.
fn put_parameter(members: &mut Map<String, Value>, name: &str, value: Cow<'_, str>) -> Result<(), Refusal> {
    let mut letters = name.chars();
    let member = letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect();
    match name {
        "maxResults" => {
            let number: i32 = value.parse().map_err(|_| invalid("MaxResults is not a number"))?;
            members.insert(member, number.into());
        }
        "acceptanceState" | "tagKeys" => {
            if let Value::Array(values) = members.entry(member).or_insert_with(|| Value::Array(Vec::new())) {
                values.push(value.into());
            }
        }
        _ => {
            members.insert(member, value.into());
        }
    }
    Ok(())
}

/// Says all that is wrong with an input, in one line.
fn check(input: &impl Validate) -> Result<(), Refusal> {
    let Err(violations) = Checks::ALL.run(input) else { return Ok(()) };
    let all: Vec<String> =
        violations.iter().filter(|violation| counts(violation)).map(ToString::to_string).collect();
    if all.is_empty() { Ok(()) } else { Err(invalid(all.join("; "))) }
}

/// The pattern of account ids matches none, as the model writes it between slashes.
fn counts(violation: &Violation) -> bool {
    !matches!(violation.rule(), Rule::Pattern(_)) || !violation.path().ends_with("CatalogId")
}
