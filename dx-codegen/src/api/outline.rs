use super::Api; pub(super) fn outline(_: &Api) -> String { String::new() }
