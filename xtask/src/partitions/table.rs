//! botocore's `partitions.json` as a table in Rust.

use dx_runtime::Document;
use dx_runtime::json::Reader;
use std::collections::BTreeMap;
use std::fmt::Write;

const HEADER: &str = "\
// Written by `cargo xtask partitions`, from the file `data/partitions.json` of botocore. Do not edit.

use super::Partition;

/// The first one is that of regions which fit none.
#[rustfmt::skip]
";

/// How long a line of regions may be.
const WIDTH: usize = 100;

type Object = BTreeMap<String, Document>;

/// The text of the table.
pub(super) fn of(json: &[u8]) -> Result<String, String> {
    let mut reader = Reader::new(json).map_err(|error| error.to_string())?;
    let document = reader.document().and_then(|document| reader.end().map(|()| document));
    let document = document.map_err(|error| error.to_string())?;
    let partitions = document.as_object().and_then(|document| document.get("partitions")?.as_array());
    let partitions = partitions.ok_or("there is no array `partitions`")?;
    let rows = partitions.iter().map(partition).collect::<Result<Vec<_>, _>>()?;
    if !rows.first().is_some_and(|row| row.contains("name: \"aws\",")) {
        return Err("the first partition is not `aws`, which unknown regions are in".to_owned());
    }
    let (count, rows) = (rows.len(), rows.concat());
    Ok(format!("{HEADER}pub(super) static PARTITIONS: [Partition; {count}] = [\n{rows}];\n"))
}

fn partition(partition: &Document) -> Result<String, String> {
    let partition = partition.as_object().ok_or("a partition is no object")?;
    let name = text(partition, "id")?;
    let about = |message: String| format!("partition {name:?}: {message}");
    row(name, partition).map_err(about)
}

fn row(name: &str, partition: &Object) -> Result<String, String> {
    let outputs = object(partition, "outputs")?;
    let regions = object(partition, "regions")?;
    let mut lines = String::new();
    for region in regions.keys() {
        let last = lines.rsplit('\n').next().unwrap_or_default();
        let separator =
            if last.is_empty() || last.len() + region.len() > WIDTH { "\n            " } else { " " };
        // A text never fails to take more.
        let _ = write!(lines, "{separator}{region:?},");
    }
    Ok(format!(
        "    Partition {{
        name: {name:?},
        region_prefixes: &{prefixes:?},
        regions: &[{lines}
        ],
        implicit_global_region: {implicit_global_region:?},
        dns_suffix: {dns_suffix:?},
        dual_stack_dns_suffix: {dual_stack_dns_suffix:?},
        supports_fips: {supports_fips},
        supports_dual_stack: {supports_dual_stack},
    }},\n",
        prefixes = prefixes(text(partition, "regionRegex")?)?,
        implicit_global_region = text(outputs, "implicitGlobalRegion")?,
        dns_suffix = text(outputs, "dnsSuffix")?,
        dual_stack_dns_suffix = text(outputs, "dualStackDnsSuffix")?,
        supports_fips = boolean(outputs, "supportsFIPS")?,
        supports_dual_stack = boolean(outputs, "supportsDualStack")?,
    ))
}

/// What the names of regions begin with, by the regular expression for them. `Partition::of` knows of regions that go on
/// with a word and a number, and no others.
fn prefixes(regex: &str) -> Result<Vec<String>, String> {
    let expanded =
        regex.strip_prefix('^').and_then(|regex| regex.strip_suffix(r"\-\w+\-\d+$")).map(|prefix| {
            let (before, group) = prefix.split_once('(').unwrap_or((prefix, ")"));
            let (group, after) = group.split_once(')').unwrap_or((group, ""));
            group
                .split('|')
                .map(|middle| [before, middle, after].concat().replace(r"\-", "-"))
                .collect::<Vec<_>>()
        });
    let is_plain = |prefix: &String| {
        !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    };
    expanded.filter(|prefixes| prefixes.iter().all(is_plain)).ok_or_else(|| {
        format!(
            r"its `regionRegex`, {regex}, is not of the form ^(us|eu)\-\w+\-\d+$: teach it `Partition::of` and this task"
        )
    })
}

fn text<'o>(object: &'o Object, name: &str) -> Result<&'o str, String> {
    object.get(name).and_then(Document::as_str).ok_or_else(|| format!("there is no string `{name}`"))
}

fn boolean(object: &Object, name: &str) -> Result<bool, String> {
    object.get(name).and_then(Document::as_bool).ok_or_else(|| format!("there is no boolean `{name}`"))
}

fn object<'o>(object: &'o Object, name: &str) -> Result<&'o Object, String> {
    object.get(name).and_then(Document::as_object).ok_or_else(|| format!("there is no object `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_all_that_the_regular_expression_takes() {
        for (regex, expected) in [
            (r"^(us|eu)\-\w+\-\d+$", &["us", "eu"][..]),
            (r"^us\-gov\-\w+\-\d+$", &["us-gov"]),
            (r"^eusc\-(de)\-\w+\-\d+$", &["eusc-de"]),
            (r"^(a|b)\-c\-\w+\-\d+$", &["a-c", "b-c"]),
        ] {
            assert_eq!(prefixes(regex).unwrap(), expected);
        }
    }

    #[test]
    fn a_regular_expression_of_another_form_is_refused() {
        for regex in
            ["", r"^us\-\w+$", r"^us\-\w+\-\w+\-\d+$", r"^(a|(b|c))\-\w+\-\d+$", r"^[a-z]{2}\-\w+\-\d+$"]
        {
            assert!(prefixes(regex).unwrap_err().contains("is not of the form"), "{regex}");
        }
    }

    #[test]
    fn what_is_missing_is_said() {
        let partition =
            |rest: &str| format!(r#"{{"partitions": [{{"id": "aws", "regions": {{}} {rest}}}]}}"#);
        for (json, message) in [
            ("[", "[0]: expected a value, found the end at byte 1"),
            ("{}", "there is no array `partitions`"),
            (r#"{"partitions": []}"#, "the first partition is not `aws`"),
            (r#"{"partitions": [{}]}"#, "there is no string `id`"),
            (&partition(""), "partition \"aws\": there is no object `outputs`"),
            (&partition(r#", "outputs": {}"#), "partition \"aws\": there is no string `regionRegex`"),
        ] {
            let error = of(json.as_bytes()).unwrap_err();
            assert!(error.contains(message), "{error}");
        }
    }
}
