//! Events of Amazon EventBridge: `Revision Published To Data Set`.

use super::shared::Failure;
use serde::Deserialize;
use std::io;
use std::path::Path;

/// The type of the events that name revisions.
const DETAIL_TYPE: &str = "Revision Published To Data Set";

/// What an event says.
#[derive(Debug, Deserialize)]
struct Event {
    source: String,
    #[serde(rename = "detail-type")]
    detail_type: String,
    resources: Vec<String>,
    detail: Detail,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Detail {
    revision_ids: Vec<String>,
}

/// The revisions that an event names.
#[derive(Debug, PartialEq)]
pub struct Published {
    pub data_set_id: String,
    pub revision_ids: Vec<String>,
}

/// Reads an event from a file; `-` is standard input.
pub fn read(path: &Path) -> Result<Published, Failure> {
    let text = match path.to_str() {
        Some("-") => io::read_to_string(io::stdin()),
        _ => std::fs::read_to_string(path),
    };
    let problem = |problem: String| Failure::new(format!("{}: {problem}", path.display()));
    let text = text.map_err(|error| problem(error.to_string()))?;
    parse(&text).map_err(problem)
}

fn parse(text: &str) -> Result<Published, String> {
    let event: Event = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if event.source != "aws.dataexchange" || event.detail_type != DETAIL_TYPE {
        return Err(format!(
            "it is an event `{}` of {}, and not `{DETAIL_TYPE}` of aws.dataexchange",
            event.detail_type, event.source
        ));
    }
    let [data_set] = &event.resources[..] else {
        return Err(format!("it names {} data sets, and has to name one", event.resources.len()));
    };
    // Some services have ARNs in events: what is asked for is the id at the end.
    let data_set_id = data_set.rsplit('/').next().unwrap_or(data_set).to_owned();
    match event.detail.revision_ids.is_empty() {
        true => Err("it names no revisions".to_owned()),
        false => Ok(Published { data_set_id, revision_ids: event.detail.revision_ids }),
    }
}
