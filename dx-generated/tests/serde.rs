//! A job from a file that a person wrote.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

#[path = "../examples/check_job.rs"]
#[allow(dead_code, reason = "the functions are tested here, and the program by running it")]
mod check_job;

use dx_generated::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// All of a request's syntax, with one kind of job.
fn import_assets_from_s3() -> Value {
    json!({
        "Type": "IMPORT_ASSETS_FROM_S3",
        "Details": {
            "ImportAssetsFromS3": {
                "DataSetId": "4ee0fd6a",
                "RevisionId": "d1f8a2",
                "AssetSources": [
                    { "Bucket": "prices", "Key": "2025.csv" },
                    { "Bucket": "prices", "Key": "2026.csv" },
                ],
            }
        }
    })
}

fn error(job: Value) -> String {
    serde_json::from_value::<CreateJobInput>(job).unwrap_err().to_string()
}

#[test]
fn a_request_as_the_documentation_shows_it_becomes_an_input_and_is_sent_unchanged() {
    let job = import_assets_from_s3();
    let input: CreateJobInput = serde_json::from_str(&job.to_string()).unwrap();
    let sources =
        ["2025.csv", "2026.csv"].map(|key| AssetSourceEntry::builder().bucket("prices").key(key).build());
    let details = ImportAssetsFromS3RequestDetails::builder()
        .data_set_id("4ee0fd6a")
        .revision_id("d1f8a2")
        .asset_sources(sources)
        .build();
    assert_eq!(input, CreateJobInput::from(details));
    assert_eq!(serde_json::from_str::<Value>(&json::to_string(&input).unwrap()).unwrap(), job);
    assert_eq!(serde_json::to_value(&input).unwrap(), job);
}

fn assert_is_sent_unchanged(job: &Value) -> CreateJobInput {
    let input: CreateJobInput = serde_json::from_value(job.clone()).unwrap();
    assert_eq!(&serde_json::from_str::<Value>(&json::to_string(&input).unwrap()).unwrap(), job);
    assert_eq!(&serde_json::to_value(&input).unwrap(), job);
    input
}

#[test]
fn every_kind_of_job_is_sent_as_it_is_written() {
    let all: Value = serde_json::from_str(include_str!("request_syntax.json")).unwrap();
    assert!(assert_is_sent_unchanged(&all).validate().is_err(), "nine details at once");
    let details = all["Details"].as_object().unwrap();
    assert_eq!(details.len(), Type::values().len());
    for r#type in Type::values() {
        let is_of_type = |name: &&String| name.to_uppercase() == r#type.replace('_', "");
        let name = details.keys().find(is_of_type).unwrap();
        let job = json!({ "Type": r#type, "Details": { name: details[name] } });
        assert_eq!(assert_is_sent_unchanged(&job).validate(), Ok(()));
    }
}

#[test]
fn a_document_with_all_kinds_of_jobs_survives() {
    let text = include_str!("full_response.json");
    let output: CreateJobOutput = serde_json::from_str(text).unwrap();
    assert_eq!(output, json::from_slice::<CreateJobOutput>(text.as_bytes()).unwrap());
    let again: CreateJobOutput = serde_json::from_value(serde_json::to_value(&output).unwrap()).unwrap();
    assert_eq!(again, output);
    assert_eq!(serde_json::to_value(&output).unwrap()["CreatedAt"], "2026-11-23T12:30:00.25Z");
}

#[test]
fn what_is_missing_is_named_with_its_place() {
    let mut job = import_assets_from_s3();
    let sources = &mut job["Details"]["ImportAssetsFromS3"]["AssetSources"];
    *sources = json!([{ "Bucket": "b", "Key": "k" }, { "Key": "k" }]);
    assert_eq!(
        error(job.clone()),
        "missing required member `Details.ImportAssetsFromS3.AssetSources[1].Bucket`"
    );
    job["Details"]["ImportAssetsFromS3"]["AssetSources"] = json!([{}]);
    assert_eq!(
        error(job),
        "missing required members `Details.ImportAssetsFromS3.AssetSources[0].Bucket`, \
         `Details.ImportAssetsFromS3.AssetSources[0].Key`"
    );
    assert_eq!(error(json!({})), "missing required members `Details`, `Type`");
}

#[test]
fn what_is_of_another_type_is_told_with_its_place() {
    let mut job = import_assets_from_s3();
    job["Details"]["ImportAssetsFromS3"]["AssetSources"][1]["Bucket"] = json!(5);
    assert_eq!(
        error(job.clone()),
        "invalid type: integer `5`, expected a string at `Details.ImportAssetsFromS3.AssetSources[1].Bucket`"
    );
    let error = serde_json::from_str::<CreateJobInput>(&format!("{job:#}")).unwrap_err();
    assert_eq!((error.line(), error.classify()), (10, serde_json::error::Category::Data));
    job["Details"]["ImportAssetsFromS3"]["AssetSources"] = json!([{ "Bucket": "b", "Key": null }]);
    assert_eq!(
        self::error(job.clone()),
        "invalid type: null, expected a string at `Details.ImportAssetsFromS3.AssetSources[0].Key`"
    );
    job["Details"]["ImportAssetsFromS3"]["AssetSources"] = json!([null]);
    assert_eq!(
        self::error(job.clone()),
        "invalid type: null, expected an object at `Details.ImportAssetsFromS3.AssetSources[0]`"
    );
    job["Details"] = json!([]);
    assert_eq!(self::error(job), "invalid type: sequence, expected an object at `Details`");
}

#[test]
fn typing_errors_in_names_can_be_pointed_at() {
    let mut job = import_assets_from_s3();
    job["Details"]["ImportAssetsFromS3"]["AssetSources"][1]["Buket"] = json!({});
    job["details"] = json!(1);
    let mut unknown = Vec::new();
    // A question mark is what serde_ignored has for something that could have been `null`.
    let input: CreateJobInput =
        serde_ignored::deserialize(job, |path| unknown.push(path.to_string())).unwrap();
    assert_eq!(unknown, ["Details.ImportAssetsFromS3.?.AssetSources.1.Buket", "details"]);
    assert_eq!(input, serde_json::from_value(import_assets_from_s3()).unwrap());
}

#[test]
fn what_the_service_says_can_be_kept() {
    let error: ValidationException =
        json::from_slice(br#"{"Message": "No.", "ExceptionCause": "novel"}"#).unwrap();
    let kept = serde_json::to_string(&error).unwrap();
    assert_eq!(kept, r#"{"Message":"No.","ExceptionCause":"novel"}"#);
    assert_eq!(serde_json::from_str::<ValidationException>(&kept).unwrap(), error);
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(Box<CreateJobInput>),
    More(Vec<CreateJobInput>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "Event", rename_all = "lowercase")]
enum Event {
    Wanted(Box<CreateJobInput>),
    Made(Box<CreateJobOutput>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Named {
    name: String,
    #[serde(flatten)]
    job: CreateJobInput,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Config {
    first: Option<CreateJobInput>,
    then: OneOrMore,
    last: Named,
    log: Vec<Event>,
}

#[test]
fn jobs_are_part_of_what_others_derive() {
    let job = import_assets_from_s3();
    let mut last = job.clone();
    last["name"] = json!("import");
    let mut wanted = job.clone();
    wanted["Event"] = json!("wanted");
    let made = json!({ "Event": "made", "Id": "c3e1", "CreatedAt": "2026-11-23T12:30:00.25Z" });
    for (first, then) in [(Value::Null, job.clone()), (job.clone(), json!([job, job]))] {
        let config = json!({ "first": first, "then": then, "last": last, "log": [wanted, made] });
        let read: Config = serde_json::from_str(&config.to_string()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), config);
        assert_eq!(read.first.is_some(), !first.is_null());
    }
    last.as_object_mut().unwrap().remove("Type");
    let error = serde_json::from_value::<Named>(last).unwrap_err();
    assert_eq!(error.to_string(), "missing required member `Type`");
}

#[test]
fn a_job_can_be_written_in_json_yaml_or_toml() {
    let jobs = [
        ("job.json", include_str!("../examples/job.json")),
        ("job.yaml", include_str!("../examples/job.yaml")),
        ("job.toml", include_str!("../examples/job.toml")),
    ];
    let read = jobs.map(|(file, text)| check_job::check(file, text));
    assert_eq!(read[0].0.as_ref().map(|input| &input.r#type), Some(&Type::ExportAssetsToS3));
    assert!(read.iter().all(|(input, problems)| *input == read[0].0 && problems.is_empty()), "{read:?}");
}

#[test]
fn a_file_of_a_person_is_told_all_that_is_wrong_with_it() {
    let mistakes = include_str!("../examples/job_with_mistakes.json");
    let (input, problems) = check_job::check("job.json", mistakes);
    assert!(input.is_some());
    assert_eq!(
        problems,
        [
            "job.json: Details.ExportAssetsToS3.AssetDestinations[0].key: is not known; did you mean `Key`?",
            "job.json: Comment: is not known",
            "job.json: Details: only `ExportAssetsToS3` has to be set, as selected by `Type`; \
             found `ExportAssetsToS3`, `ImportAssetFromSignedUrl`",
            "job.json: Details.ImportAssetFromSignedUrl.Md5Hash: has 7 characters, expected at least 24",
        ]
    );
    let (input, problems) = check_job::check("job.json", &mistakes.replace("\"Bucket\"", "\"bukcet\""));
    assert_eq!(input, None);
    let missing =
        "job.json:7:95: missing required member `Details.ExportAssetsToS3.AssetDestinations[0].Bucket`";
    assert_eq!(problems.last().unwrap(), missing);
    let misspelt =
        "Details.ExportAssetsToS3.AssetDestinations[0].bukcet: is not known; did you mean `Bucket`?";
    assert_eq!(problems[0], format!("job.json: {misspelt}"));
}

#[test]
fn errors_name_the_file_the_place_and_the_path_once_in_any_format() {
    let last = |file, text: String| check_job::check(file, &text).1.pop().unwrap();
    let yaml = include_str!("../examples/job.yaml");
    let bucket = "Details.ExportAssetsToS3.AssetDestinations[0].Bucket";
    let wrong = format!("invalid type: sequence, expected a string at `{bucket}`");
    assert_eq!(last("job.yaml", yaml.replace("copies", "[]")), format!("job.yaml:7:34: {wrong}"));
    let missing = last("job.yaml", yaml.replace("Bucket: copies,", ""));
    assert_eq!(missing, format!("job.yaml:7:9: missing required member `{bucket}`"));
    let toml = include_str!("../examples/job.toml");
    let wrong = format!("invalid type: integer `5`, expected a string at `{bucket}`");
    assert_eq!(last("job.toml", toml.replace("\"copies\"", "5")), format!("job.toml:6:51: {wrong}"));
}
