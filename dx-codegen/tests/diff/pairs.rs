//! Constructed pairs of revisions: `base.json` with a merge patch (RFC 7386) for its shapes on either side.

use serde_json::Value;

/// Two revisions, and what is found of them.
#[derive(Debug)]
pub struct Pair {
    /// The rule that it is for, and behind a colon what is special about it
    pub name: String,
    /// The model of the old revision
    pub old: String,
    /// The model of the new revision
    pub new: String,
    /// The ids of all rules that find something
    pub rules: Vec<String>,
}

/// All of them.
pub fn pairs() -> Vec<Pair> {
    let base: Value = serde_json::from_str(include_str!("base.json")).unwrap();
    let all: serde_json::Map<String, Value> = serde_json::from_str(include_str!("pairs.json")).unwrap();
    let pair = |(name, pair): (String, Value)| {
        let also = pair["also"].as_array().unwrap().iter().map(|rule| rule.as_str().unwrap().to_owned());
        let mut rules: Vec<_> = also.chain([name.split(':').next().unwrap().to_owned()]).collect();
        rules.sort();
        let revision = |patch: &Value| {
            let mut model = base.clone();
            merge(&mut model["shapes"], patch);
            model.to_string()
        };
        Pair { old: revision(&pair["old"]), new: revision(&pair["new"]), name, rules }
    };
    all.into_iter().map(pair).collect()
}

fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    for (name, value) in patch {
        if value.is_null() {
            target.as_object_mut().unwrap().remove(name);
        } else {
            merge(&mut target[name], value);
        }
    }
}
