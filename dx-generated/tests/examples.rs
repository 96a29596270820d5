//! The examples that need each other: `create_job`, and a client, against `local_server`.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

#[path = "../examples/create_job/main.rs"]
#[allow(dead_code, reason = "the program is tested but for its `main`")]
mod create_job;
#[path = "../examples/local_server/main.rs"]
#[allow(dead_code, reason = "the server is tested but for its `main`")]
mod local_server;

use clap::Parser;
use dx_generated::http::{Method, Response, StatusCode};
use dx_generated::*;
use dx_runtime::client::{Builder, Bytes, CallError, Credentials, Responder, Retry};
use local_server::{REGION, Service, credentials};
use serde_json::{Value, json};
use std::net::Ipv4Addr;
use std::time::Duration;
use tokio::net::TcpListener;

/// A client of a new server, whose jobs take `duration`.
async fn serve(duration: Duration, throttle: Option<u64>) -> Builder<DataExchange, Client> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let service = Service::new(duration, throttle);
    tokio::spawn(local_server::serve(listener, move |request| service.answer(request)));
    Client::builder().region(REGION).endpoint_url(url).credentials(credentials())
}

/// A client of a new server, whose jobs are done at once.
async fn client() -> Client {
    serve(Duration::ZERO, None).await.build().unwrap()
}

/// What the command prints, to one stream or the other.
async fn create_job<const N: usize>(
    arguments: [&str; N],
    builder: Builder<DataExchange, Client>,
) -> Result<String, String> {
    let options = create_job::Options::try_parse_from(["create_job"].into_iter().chain(arguments)).unwrap();
    create_job::run(options, builder).await.map_err(|failure| failure.to_string())
}

fn export(data_set: &str) -> CreateJobInput {
    ExportAssetToSignedUrlRequestDetails::builder()
        .data_set_id(data_set)
        .revision_id("d1f8a2")
        .asset_id("9f3c")
        .build()
        .into()
}

async fn created(client: &Client, data_set: &str) -> String {
    client.create_job(export(data_set)).await.unwrap().id.unwrap()
}

fn get(id: &str) -> GetJobInput {
    GetJobInput::builder().job_id(id).build()
}

fn start(id: &str) -> StartJobInput {
    StartJobInput::builder().job_id(id).build()
}

fn cancel(id: &str) -> CancelJobInput {
    CancelJobInput::builder().job_id(id).build()
}

/// The error of the service, in words.
fn refusal<T: std::fmt::Debug, E: ServiceError>(result: Result<T, CallError<E>>) -> String {
    let error = result.unwrap_err().into_service_error().unwrap();
    format!("{} {}", error.meta().status(), error)
}

/// Creates a job with flags, and compares what is sent with the example of the whole syntax.
async fn assert_created<const N: usize>(r#type: &str, details: &str, flags: [&str; N]) {
    let syntax: Value = serde_json::from_str(include_str!("request_syntax.json")).unwrap();
    let input = json!({ "Type": r#type, "Details": { details: syntax["Details"][details] } });

    let printed = create_job(flags, serve(Duration::ZERO, None).await).await.unwrap();
    let job: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((&job["Type"], &job["State"]), (&json!(r#type), &json!("WAITING")));
    for (member, value) in input["Details"][details].as_object().unwrap() {
        assert_eq!(&job["Details"][details][member], value);
    }

    let mut arguments = vec!["create_job", "--dry-run"];
    arguments.extend(flags);
    let options = create_job::Options::try_parse_from(arguments).unwrap();
    let printed = create_job::run(options, serve(Duration::ZERO, None).await).await.unwrap();
    let (_, body) = printed.split_once("\n\n").unwrap();
    assert_eq!(serde_json::from_str::<Value>(body).unwrap(), input);
}

const KMS_KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/a1b2c3";
const MD5: &str = "1B2M2Y8AsgTpgAmY7PhCfg==";

#[tokio::test]
async fn flags_create_exports() {
    assert_created(
        "EXPORT_ASSET_TO_SIGNED_URL",
        "ExportAssetToSignedUrl",
        ["export-asset-to-signed-url", "--data-set-id=4ee0fd6a", "--revision-id=d1f8a2", "--asset-id=9f3c"],
    )
    .await;
    assert_created(
        "EXPORT_ASSETS_TO_S3",
        "ExportAssetsToS3",
        [
            "export-assets-to-s3",
            "--data-set-id=4ee0fd6a",
            "--revision-id=d1f8a2",
            "--asset=9f3c=s3://copies/2026/prices.csv",
            "--asset=9f3d=s3://copies",
            "--encryption=aws:kms",
            &format!("--kms-key-arn={KMS_KEY}"),
        ],
    )
    .await;
    assert_created(
        "EXPORT_REVISIONS_TO_S3",
        "ExportRevisionsToS3",
        [
            "export-revisions-to-s3",
            "--data-set-id=4ee0fd6a",
            "--revision=d1f8a2=s3://copies/${Revision.CreatedAt}/${Asset.Name}",
            "--encryption=AES256",
        ],
    )
    .await;
}

#[tokio::test]
async fn flags_create_imports() {
    assert_created(
        "IMPORT_ASSET_FROM_SIGNED_URL",
        "ImportAssetFromSignedUrl",
        [
            "import-asset-from-signed-url",
            "--data-set-id=4ee0fd6a",
            "--revision-id=d1f8a2",
            "--asset-name=prices \"2026\".csv",
            &format!("--md5-hash={MD5}"),
        ],
    )
    .await;
    assert_created(
        "IMPORT_ASSETS_FROM_S3",
        "ImportAssetsFromS3",
        [
            "import-assets-from-s3",
            "--data-set-id=4ee0fd6a",
            "--revision-id=d1f8a2",
            "--asset=s3://prices/2025.csv",
            "--asset=s3://prices/2026.csv",
        ],
    )
    .await;
    assert_created(
        "IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES",
        "ImportAssetsFromRedshiftDataShares",
        [
            "import-assets-from-redshift-data-shares",
            "--data-set-id=4ee0fd6a",
            "--revision-id=d1f8a2",
            "--data-share-arn=arn:aws:redshift:us-east-1:111122223333:datashare:a1b2c3/prices",
        ],
    )
    .await;
    assert_created(
        "IMPORT_ASSET_FROM_API_GATEWAY_API",
        "ImportAssetFromApiGatewayApi",
        [
            "import-asset-from-api-gateway-api",
            "--data-set-id=4ee0fd6a",
            "--revision-id=d1f8a2",
            "--api-description=Prices of the day",
            "--api-id=a1b2c3",
            "--api-key=4711",
            "--api-name=prices",
            &format!("--specification-md5-hash={MD5}"),
            "--stage=prod",
        ],
    )
    .await;
}

#[tokio::test]
async fn flags_create_access_to_data_where_it_lies() {
    assert_created(
        "CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET",
        "CreateS3DataAccessFromS3Bucket",
        [
            "create-s3-data-access-from-s3-bucket",
            "--data-set-id=4ee0fd6a",
            "--revision-id=d1f8a2",
            "--bucket=prices",
            "--key-prefix=2025/",
            "--key-prefix=2026/",
            "--key=readme.txt",
            &format!("--kms-key-arn={KMS_KEY}"),
        ],
    )
    .await;
    assert_created(
        "IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY",
        "ImportAssetsFromLakeFormationTagPolicy",
        [
            "import-assets-from-lake-formation-tag-policy",
            "--data-set-id=4ee0fd6a",
            "--revision-id=d1f8a2",
            "--catalog-id=111122223333",
            "--role-arn=arn:aws:iam::111122223333:role/exchange",
            "--database-tag=open=yes",
            "--table-tag=region=eu,us",
            "--table-permission=DESCRIBE",
            "--table-permission=SELECT",
        ],
    )
    .await;
}

#[tokio::test]
async fn a_job_from_a_file_is_started_and_ends() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/job.json");
    let printed = create_job([file, "--start"], serve(Duration::ZERO, None).await).await.unwrap();
    let job: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((&job["Type"], &job["State"]), (&json!("EXPORT_ASSETS_TO_S3"), &json!("COMPLETED")));
}

#[tokio::test]
async fn a_job_that_ends_in_errors_is_a_failure() {
    let transport = Responder::new(|request| {
        let (status, body) = match *request.method() {
            Method::POST => (StatusCode::CREATED, r#"{"Id": "c3e1"}"#),
            Method::PATCH => (StatusCode::ACCEPTED, "{}"),
            _ => (
                StatusCode::OK,
                r#"{"State": "ERROR", "Errors": [{"Code": "MALWARE_DETECTED", "Message": "Not that file."}]}"#,
            ),
        };
        let mut response = Response::new(Bytes::from_static(body.as_bytes()));
        *response.status_mut() = status;
        Ok(response)
    });
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/job.json");
    let builder = Client::builder().region(REGION).credentials(credentials()).transport(transport);
    assert_eq!(
        create_job([file, "--start"], builder).await.unwrap_err(),
        "error: job c3e1 ended as ERROR: MALWARE_DETECTED: Not that file."
    );
}

#[tokio::test]
async fn a_dry_run_shows_the_request_but_no_secret() {
    let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUt").with_session_token("FwoGZXIv");
    let builder = Client::builder().region("eu-central-1").credentials(credentials);
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/job.json");
    let printed = create_job(["--dry-run", file], builder).await.unwrap();
    assert!(printed.starts_with("POST /v1/jobs HTTP/1.1\nhost: dataexchange.eu-central-1.amazonaws.com\n"));
    assert!(printed.contains("Credential=AKIA***/20") && printed.contains("Signature=***\n"), "{printed}");
    assert!(printed.contains("x-amz-security-token: ***\n"), "{printed}");
    for secret in ["AKIAI", "wJalrXUt", "FwoGZXIv"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[tokio::test]
async fn failures_say_what_may_help() {
    let client = || Client::builder().region(REGION).retry(Retry::NEVER);
    let nothing = create_job(["nothing.json"], client()).await.unwrap_err();
    assert!(nothing.starts_with("error: nothing.json: ") && nothing.lines().count() == 1, "{nothing}");
    let mistakes = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/job_with_mistakes.json");
    let mistakes = create_job([mistakes], client()).await.unwrap_err();
    assert!(
        mistakes.contains("not known: Details.ExportAssetsToS3.AssetDestinations.0.key, Comment\nhint: "),
        "{mistakes}"
    );
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/job.json");
    let no_region = create_job([file], Client::builder()).await.unwrap_err();
    assert!(no_region.contains("no region") && no_region.contains("\nhint: see `--region`"), "{no_region}");
    let nobody = client().credentials(credentials()).endpoint_url("http://127.0.0.1:1");
    let nobody = create_job([file], nobody).await.unwrap_err();
    assert!(nobody.contains("no connection") && nobody.contains("\nhint: is the endpoint right"), "{nobody}");
    let short = [
        "import-asset-from-signed-url",
        "--data-set-id=a",
        "--revision-id=b",
        "--asset-name=c",
        "--md5-hash=d",
    ];
    let short = create_job(short, serve(Duration::ZERO, None).await).await.unwrap_err();
    let problem = "ValidationException: Details.ImportAssetFromSignedUrl.Md5Hash: has 1 character";
    assert!(short.contains(problem) && short.lines().count() == 1, "{short}");
}

#[test]
fn what_the_command_does_not_understand_is_a_usage_error() {
    let cases: [&[&str]; 5] = [
        &[],
        &["job.json", "--dry-run", "--start"],
        &["export-asset-to-signed-url", "--asset-id=9f3c"],
        &["import-assets-from-s3", "--data-set-id=d", "--revision-id=r", "--asset=bucket/key"],
        &["import-assets-from-s3", "--data-set-id=d", "--revision-id=r", "--asset=s3://bucket"],
    ];
    for arguments in cases {
        let arguments = ["create_job"].iter().chain(arguments);
        assert_eq!(create_job::Options::try_parse_from(arguments).unwrap_err().exit_code(), 2);
    }
}

#[tokio::test]
async fn a_job_lives_until_it_is_completed_or_cancelled() {
    let client = serve(Duration::from_secs(3600), None).await.build().unwrap();
    let (first, second) = (created(&client, "a").await, created(&client, "a").await);
    assert_eq!(client.get_job(get(&first)).await.unwrap().state, Some(State::Waiting));
    client.start_job(start(&first)).await.unwrap();
    client.cancel_job(cancel(&second)).await.unwrap();
    assert_eq!(client.get_job(get(&first)).await.unwrap().state, Some(State::InProgress));
    assert_eq!(client.get_job(get(&second)).await.unwrap().state, Some(State::Cancelled));
}

#[tokio::test]
async fn jobs_are_listed_page_by_page() {
    let client = client().await;
    for data_set in ["a", "b & c", "a", "b & c", "a"] {
        created(&client, data_set).await;
    }
    let mut pages = client.list_jobs_pages(ListJobsInput::builder().max_results(2).build());
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().jobs.unwrap().len());
    }
    assert_eq!(sizes, [2, 2, 1]);

    let input = ListJobsInput::builder().data_set_id("b & c").revision_id("d1f8a2").max_results(1).build();
    let mut jobs = client.list_jobs_pages(input).items();
    let mut ids = Vec::new();
    while let Some(job) = jobs.next().await {
        ids.push(job.unwrap().id);
    }
    assert_eq!(ids, [format!("{:032x}", 2), format!("{:032x}", 4)]);
    let other = ListJobsInput::builder().revision_id("other").build();
    assert_eq!(client.list_jobs(other).await.unwrap().jobs, Some(vec![]));
}

#[tokio::test]
async fn the_server_refuses_what_the_service_would_refuse() {
    let client = client().await;
    let mut input = export("a");
    input.r#type = Type::ExportAssetsToS3;
    assert!(refusal(client.create_job(input).await).starts_with("400 ValidationException: Details: "));
    let too_many = ListJobsInput::builder().max_results(201).build();
    assert!(refusal(client.list_jobs(too_many).await).starts_with("400 ValidationException: MaxResults: "));
    let token = ListJobsInput::builder().next_token("next").build();
    assert!(refusal(client.list_jobs(token).await).starts_with("400 ValidationException: NextToken "));
    assert!(refusal(client.get_job(get("c3e1")).await).starts_with("404 ResourceNotFoundException: "));

    let id = created(&client, "a").await;
    client.cancel_job(cancel(&id)).await.unwrap();
    let conflict = "409 ConflictException: The job is CANCELLED and not WAITING. (request id ";
    assert!(refusal(client.start_job(start(&id)).await).starts_with(conflict));
    assert!(refusal(client.cancel_job(cancel(&id)).await).starts_with(conflict));
}

#[tokio::test]
async fn the_server_refuses_a_signature_by_another_secret() {
    let client =
        serve(Duration::ZERO, None).await.credentials(Credentials::new("test", "other")).build().unwrap();
    assert_eq!(
        refusal(client.create_job(export("a")).await),
        "403 AccessDeniedException: the signature is not the one of this request (request id 1)"
    );
}

#[tokio::test]
async fn the_server_asks_to_slow_down_and_the_client_tries_again() {
    let never = serve(Duration::ZERO, Some(1)).await.retry(Retry::NEVER).build().unwrap();
    assert!(refusal(never.create_job(export("a")).await).starts_with("429 ThrottlingException: "));

    let retry = Retry { base_backoff: Duration::ZERO, ..Retry::default() };
    let client = serve(Duration::ZERO, Some(2)).await.retry(retry).build().unwrap();
    for _ in 0..5 {
        created(&client, "a").await;
    }
}
