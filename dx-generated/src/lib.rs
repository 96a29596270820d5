#![cfg_attr(docsrs, feature(doc_cfg))]
//! AWS Data Exchange with all of its operations: Rust types that are read from and written as the service's JSON.
//!
//! Except for the module `jobs`, everything here is generated from the service's model by `cargo xtask codegen`. The features
//! `client` and `blocking` add [clients](#clients) that sign and send requests. With `http` alone, operations build
//! [requests](#requests-and-responses) and read responses as plain values, to be signed and sent by any HTTP client. Without
//! these features the crate does no I/O.
//!
//! ```
//! use dx_generated::{AssetSourceEntry, CreateJobInput, ImportAssetsFromS3RequestDetails, json};
//!
//! let input = CreateJobInput::from(
//!     ImportAssetsFromS3RequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .asset_sources([AssetSourceEntry::builder().bucket("b").key("k").build()])
//!         .build(),
//! );
//! let body = json::to_string(&input)?;
//! assert_eq!(
//!     body,
//!     concat!(
//!         r#"{"Details":{"ImportAssetsFromS3":{"AssetSources":[{"Bucket":"b","Key":"k"}],"#,
//!         r#""DataSetId":"4ee0fd6a","RevisionId":"d1f8a2"}},"Type":"IMPORT_ASSETS_FROM_S3"}"#,
//!     )
//! );
//! # Ok::<(), dx_generated::EncodeError>(())
//! ```
//!
//! # The nine jobs
//!
//! The `Type` of a job and the member of its `Details` have to agree. [`CreateJobInput::from`] takes the
//! details and sets both. The compiler checks that all required members of a builder are set: without `revision_id` above,
//! it reports that member.
//!
//! ## Import from Amazon S3
//!
//! ```
//! # use dx_generated::*;
//! let input = CreateJobInput::from(
//!     ImportAssetsFromS3RequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .asset_sources((1..=3).map(|part| {
//!             AssetSourceEntry::builder().bucket("prices").key(format!("2026/{part}.csv")).build()
//!         }))
//!         .build(),
//! );
//! assert_eq!(input.r#type, Type::ImportAssetsFromS3);
//! ```
//!
//! ## Import by a signed URL
//!
//! The response has the URL to upload the file to.
//!
//! ```
//! # use dx_generated::*;
//! let input = CreateJobInput::from(
//!     ImportAssetFromSignedUrlRequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .asset_name("prices.csv")
//!         .md5_hash("1B2M2Y8AsgTpgAmY7PhCfg==")
//!         .build(),
//! );
//! assert_eq!(input.r#type, Type::ImportAssetFromSignedUrl);
//! ```
//!
//! ## Import from Amazon API Gateway
//!
//! ```
//! # use dx_generated::*;
//! let input = CreateJobInput::from(
//!     ImportAssetFromApiGatewayApiRequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .api_id("a1b2c3")
//!         .api_name("prices")
//!         .api_description("Prices of the day")
//!         .api_specification_md5_hash("1B2M2Y8AsgTpgAmY7PhCfg==")
//!         .protocol_type(ProtocolType::Rest)
//!         .stage("prod")
//!         .build(),
//! );
//! assert_eq!(input.r#type, Type::ImportAssetFromApiGatewayApi);
//! ```
//!
//! ## Import from Amazon Redshift
//!
//! ```
//! # use dx_generated::*;
//! let share = "arn:aws:redshift:us-east-1:111122223333:datashare:a1b2c3/prices";
//! let input = CreateJobInput::from(
//!     ImportAssetsFromRedshiftDataSharesRequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .asset_sources([RedshiftDataShareAssetSourceEntry::builder().data_share_arn(share).build()])
//!         .build(),
//! );
//! assert_eq!(input.r#type, Type::ImportAssetsFromRedshiftDataShares);
//! ```
//!
//! ## Import from AWS Lake Formation
//!
//! ```
//! # use dx_generated::*;
//! let input = CreateJobInput::from(
//!     ImportAssetsFromLakeFormationTagPolicyRequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .catalog_id("111122223333")
//!         .role_arn("arn:aws:iam::111122223333:role/exchange")
//!         .table(
//!             TableLfTagPolicyAndPermissions::builder()
//!                 .expression([LfTag::builder().tag_key("open").tag_values(["yes"]).build()])
//!                 .permissions([TableTagPolicyLfPermission::Describe, TableTagPolicyLfPermission::Select])
//!                 .build(),
//!         )
//!         .build(),
//! );
//! assert_eq!(input.r#type, Type::ImportAssetsFromLakeFormationTagPolicy);
//! ```
//!
//! ## Give access to data in Amazon S3
//!
//! ```
//! # use dx_generated::*;
//! let input = CreateJobInput::from(
//!     CreateS3DataAccessFromS3BucketRequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .asset_source(
//!             S3DataAccessAssetSourceEntry::builder()
//!                 .bucket("prices")
//!                 .key_prefixes(["2025/", "2026/"])
//!                 .kms_keys_to_grant([KmsKeyToGrant::builder()
//!                     .kms_key_arn("arn:aws:kms:us-east-1:111122223333:key/a1b2c3")
//!                     .build()])
//!                 .build(),
//!         )
//!         .build(),
//! );
//! assert_eq!(input.r#type, Type::CreateS3DataAccessFromS3Bucket);
//! ```
//!
//! ## Export to Amazon S3
//!
//! ```
//! # use dx_generated::*;
//! let input = CreateJobInput::from(
//!     ExportAssetsToS3RequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .asset_destinations([AssetDestinationEntry::builder().asset_id("9f3c").bucket("copies").build()])
//!         .encryption(
//!             ExportServerSideEncryption::builder()
//!                 .r#type(ServerSideEncryptionTypes::AwsKms)
//!                 .kms_key_arn("arn:aws:kms:us-east-1:111122223333:key/a1b2c3")
//!                 .build(),
//!         )
//!         .build(),
//! );
//! assert_eq!(input.r#type, Type::ExportAssetsToS3);
//! ```
//!
//! ## Export whole revisions to Amazon S3
//!
//! ```
//! # use dx_generated::*;
//! let input = CreateJobInput::from(
//!     ExportRevisionsToS3RequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_destinations([RevisionDestinationEntry::builder()
//!             .revision_id("d1f8a2")
//!             .bucket("copies")
//!             .key_pattern("${Revision.CreatedAt}/${Asset.Name}")
//!             .build()])
//!         .build(),
//! );
//! assert_eq!(input.r#type, Type::ExportRevisionsToS3);
//! ```
//!
//! ## Export by a signed URL
//!
//! ```
//! # use dx_generated::*;
//! let input = CreateJobInput::from(
//!     ExportAssetToSignedUrlRequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .asset_id("9f3c")
//!         .build(),
//! );
//! assert_eq!(input.r#type, Type::ExportAssetToSignedUrl);
//! ```
//!
//! # Responses
//!
//! Services evolve. Enumerations keep values that this version does not know, unknown members are ignored, and a
//! missing required member gets an empty value, as Smithy's rules of error correction for clients say.
//!
//! ```
//! use dx_generated::{CreateJobOutput, State, json};
//!
//! let body = br#"{"Id": "c3e1", "State": "POSTPONED", "CreatedAt": "2026-11-23T12:30:00Z", "Shiny": [{}]}"#;
//! let job: CreateJobOutput = json::from_slice(body)?;
//! assert_eq!(job.id.as_deref(), Some("c3e1"));
//! assert_eq!(job.created_at.map(|at| at.seconds()), Some(1_795_437_000));
//! match job.state {
//!     Some(state) if state.is_terminal() => println!("done"),
//!     Some(state) => assert_eq!(state.as_str(), "POSTPONED"),
//!     None => {}
//! }
//! # Ok::<(), dx_generated::DecodeError>(())
//! ```
//!
//! Errors of the service are a [`CreateJobError`]:
//!
//! ```
//! use dx_generated::{CreateJobError, ErrorMeta, ServiceError};
//!
//! let body = br#"{"Message": "Too fast."}"#;
//! let headers = [("x-amzn-errortype", "ThrottlingException"), ("x-amzn-requestid", "4f1c")];
//! let error = CreateJobError::of_response(429, headers, body);
//! assert!(matches!(error, CreateJobError::ThrottlingException(_)) && error.is_retryable());
//! assert_eq!(error.to_string(), "ThrottlingException: Too fast. (request id 4f1c)");
//! ```
//!
//! # Requests and responses
//!
//! The feature `http` adds them, as values of the crate of that name.
//!
#![cfg_attr(feature = "http", doc = "```")]
#![cfg_attr(not(feature = "http"), doc = "```ignore")]
//! use dx_generated::{CreateJob, CreateJobInput, Endpoint, ExportAssetToSignedUrlRequestDetails, http::Response};
//!
//! let endpoint = Endpoint::regional("us-east-1")?;
//! let input = CreateJobInput::from(
//!     ExportAssetToSignedUrlRequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .asset_id("9f3c")
//!         .build(),
//! );
//! let request = CreateJob::request(&input, &endpoint)?;
//! assert_eq!(request.method(), "POST");
//! assert_eq!(request.uri(), "https://dataexchange.us-east-1.amazonaws.com/v1/jobs");
//!
//! // The response after it was signed and sent:
//! let response = Response::builder().status(201).body(br#"{"Id": "c3e1"}"#)?;
//! let output = CreateJob::response(response)?;
//! assert_eq!(output.id.as_deref(), Some("c3e1"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! With the feature `sigv4`, which clients enable, the module `sigv4` signs them for any HTTP client:
//!
#![cfg_attr(feature = "sigv4", doc = "```")]
#![cfg_attr(not(feature = "sigv4"), doc = "```ignore")]
//! use dx_generated::sigv4::{Credentials, Signer, SigningParams};
//! use dx_generated::{Endpoint, GetJob, GetJobInput};
//! use std::time::SystemTime;
//!
//! let endpoint = Endpoint::regional("us-east-1")?;
//! let mut request = GetJob::request(&GetJobInput::builder().job_id("c3e1").build(), &endpoint)?;
//! let credentials = Credentials::new("AKIDEXAMPLE", "secret");
//! let params = SigningParams::new("dataexchange", "us-east-1", SystemTime::now());
//! Signer::default().sign(&mut request, &credentials, &params)?;
//! assert!(request.headers().contains_key("authorization"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Clients
//!
//! [`CreateJob`] creates a job in the state `WAITING`; [`StartJob`] starts it, [`GetJob`] returns its state, [`CancelJob`]
//! cancels it before it is started, and [`ListJobs`] lists all jobs. With the feature `client`, `Client` has a method
//! for each. It finds region and credentials where the AWS CLI does, signs and sends requests, and retries them where that
//! may help.
//!
#![cfg_attr(feature = "client", doc = "```no_run")]
#![cfg_attr(not(feature = "client"), doc = "```ignore")]
//! use dx_generated::{Client, ExportAssetToSignedUrlRequestDetails, GetJobInput, ListJobsInput, StartJobInput};
//! use std::time::Duration;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env().await?;
//! let job = client
//!     .create_job(
//!         ExportAssetToSignedUrlRequestDetails::builder()
//!             .data_set_id("4ee0fd6a")
//!             .revision_id("d1f8a2")
//!             .asset_id("9f3c")
//!             .build(),
//!     )
//!     .await?;
//! let id = job.id.ok_or("a job without an id")?;
//! client.start_job(StartJobInput::builder().job_id(&*id).build()).await?;
//! let job = GetJobInput::builder().job_id(id).build();
//! let done = client.wait_until_job_completed(job, Duration::from_secs(600)).await?;
//! println!("{:?}", done.details);
//!
//! let mut jobs = client.list_jobs_pages(ListJobsInput::default()).items();
//! while let Some(job) = jobs.next().await {
//!     println!("{}", job?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A call fails with a `CallError`. An error of the service is matched as the operation's error;
//! any other displays its causes with `{:#}`, in one line:
//!
#![cfg_attr(feature = "client", doc = "```")]
#![cfg_attr(not(feature = "client"), doc = "```ignore")]
//! use dx_generated::client::CallError;
//! use dx_generated::CreateJobError;
//!
//! fn advice(error: CallError<CreateJobError>) -> String {
//!     match error.into_service_error() {
//!         Ok(CreateJobError::ConflictException(conflict)) => format!("it is taken: {}", conflict.message),
//!         Ok(CreateJobError::ThrottlingException(_)) => "try again in a minute".to_owned(),
//!         Ok(other) => format!("refused as {}: {other}", other.code()),
//!         // CreateJob failed after 3 attempts in 1.8 s: no connection: Connection refused (os error 111)
//!         Err(error) => format!("{error:#}"),
//!     }
//! }
//! # use dx_generated::client::{Bytes, Credentials, Responder};
//! # use dx_generated::{Client, ExportAssetToSignedUrlRequestDetails, http::Response};
//! # let client = Client::builder().region("us-east-1").credentials(Credentials::new("A", "s"));
//! # let client = client.transport(Responder::new(|_| {
//! #     let taken = Response::builder().status(409).header("x-amzn-errortype", "ConflictException");
//! #     Ok(taken.body(Bytes::from_static(br#"{"Message": "J."}"#)).unwrap())
//! # })).build()?;
//! # let export = ExportAssetToSignedUrlRequestDetails::builder().data_set_id("d").revision_id("r");
//! # let failed = client.create_job(export.asset_id("a").build());
//! # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
//! # let failed = runtime.block_on(failed).unwrap_err();
//! # assert_eq!(advice(failed), "it is taken: J.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A call can have settings of its own, such as region, credentials and timeouts, and a request can be presigned for others
//! to send:
//!
#![cfg_attr(feature = "client", doc = "```no_run")]
#![cfg_attr(not(feature = "client"), doc = "```ignore")]
//! use dx_generated::client::PresignOptions;
//! use dx_generated::{Client, GetJobInput};
//! use std::time::Duration;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env().await?;
//! let input = GetJobInput::builder().job_id("c3e1").build();
//! let job = client.call(&input).region("us-west-2").timeout(Duration::from_secs(5)).send().await?;
//!
//! let options = PresignOptions { expires: Duration::from_secs(600), ..PresignOptions::default() };
//! let request = client.presign(&input, options).await?;
//! println!("{} {} {:?}", request.method(), request.url(), request.headers());
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `blocking`, `blocking::Client` does the same and blocks the thread; its pages are iterators.
//! With `tracing`, both log each call and each attempt, without bodies or credentials. A client's builder sets what is
//! not to be found in the environment: endpoint URL, credentials, retries and timeouts, and, for tests, a transport. Most
//! programs use the feature `client`; `reqwest` is the same without the credential chain, and `client-core` without a
//! transport, for one of your own.
//!
#![cfg_attr(feature = "blocking", doc = "```")]
#![cfg_attr(not(feature = "blocking"), doc = "```ignore")]
//! use dx_generated::client::{Bytes, Credentials, Responder};
//! use dx_generated::{GetJobInput, blocking::Client, http::Response};
//!
//! let client = Client::builder()
//!     .region("us-east-1")
//!     .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
//!     .transport(Responder::new(|request| {
//!         assert_eq!(request.uri().path(), "/v1/jobs/c3e1");
//!         Ok(Response::new(Bytes::from_static(br#"{"Id": "c3e1", "State": "TIMED_OUT"}"#)))
//!     }))
//!     .build()?;
//! let job = client.get_job(GetJobInput::builder().job_id("c3e1").build())?;
//! assert!(job.state.is_some_and(|state| state.is_terminal()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Testing
//!
//! With the feature `test-util`, a `Mock` answers the requests of a client, async or blocking, by typed rules. Requests and
//! replies are serialized as those of the service, and retries, pages and waiters are exercised without delays:
//!
#![cfg_attr(all(feature = "blocking", feature = "test-util"), doc = "```")]
#![cfg_attr(not(all(feature = "blocking", feature = "test-util")), doc = "```ignore")]
//! use dx_generated::client::Credentials;
//! use dx_generated::test_util::Mock;
//! use dx_generated::{DataExchange, GetJob, GetJobError, GetJobInput, GetJobOutput, State, ThrottlingException, blocking};
//!
//! let mock = Mock::<DataExchange>::new();
//! let throttled = ThrottlingException::builder().message("Slow down.").build();
//! mock.on::<GetJob>(|input| input.job_id == "c3e1")
//!     .fail(GetJobError::ThrottlingException(throttled))
//!     .times(2)
//!     .reply(GetJobOutput::builder().state(State::Completed).build());
//!
//! let client = blocking::Client::builder()
//!     .region("us-east-1")
//!     .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
//!     .transport(mock.clone())
//!     .build()?;
//! let job = client.get_job(GetJobInput::builder().job_id("c3e1").build())?;
//! assert_eq!(job.state, Some(State::Completed));
//! assert_eq!(mock.count::<GetJob>(), 3);
//! mock.verify()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The examples `mocked_async` and `mocked_blocking` have code with its tests.
//!
//! # Running jobs
//!
#![cfg_attr(
    feature = "jobs",
    doc = "With the feature `jobs`, the module [`jobs`] creates jobs, starts them and waits for their"
)]
#![cfg_attr(
    not(feature = "jobs"),
    doc = "With the feature `jobs`, the module `jobs` creates jobs, starts them and waits for their"
)]
//! completion, several at a time, and transfers files to and from signed URLs.
//!
//! # serde
//!
//! With the feature `serde`, everything that is sent and received can be stored in files, queues and caches, in any
//! self-describing format: JSON, YAML, TOML, CBOR, MessagePack. The JSON is that of the service;
#![cfg_attr(feature = "serde", doc = "[`dx_runtime::serde`](mod@dx_runtime::serde) describes other formats.")]
#![cfg_attr(not(feature = "serde"), doc = "`dx_runtime::serde` describes other formats.")]
//! Unlike a response, a deserialized value has to be complete; errors have the path of what is wrong:
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use dx_generated::CreateJobInput;
//!
//! let mut job = serde_json::json!({
//!     "Type": "EXPORT_ASSET_TO_SIGNED_URL",
//!     "Details": {
//!         "ExportAssetToSignedUrl": { "DataSetId": "4ee0fd6a", "RevisionId": "d1f8a2", "AssetId": "9f3c" }
//!     }
//! });
//! let input: CreateJobInput = serde_json::from_value(job.clone())?;
//! assert_eq!(serde_json::to_value(&input)?, job);
//!
//! job["Details"]["ExportAssetToSignedUrl"] = serde_json::json!({ "DataSetId": "4ee0fd6a", "RevisionId": "d1f8a2" });
//! let error = serde_json::from_value::<CreateJobInput>(job).unwrap_err();
//! assert_eq!(error.to_string(), "missing required member `Details.ExportAssetToSignedUrl.AssetId`");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Unknown members are ignored, and `serde_ignored` reports them: the example `check_job` reads a job in JSON, YAML or TOML and
//! shows misspelt members with what may be meant, missing ones, and values that the service would reject.
//!
//! # Validation of inputs
//!
//! The compiler checks builders, but not an input that was deserialized from a file. With the
//! feature `validate`, an input reports everything that is wrong with it, before it is sent. The module
#![cfg_attr(feature = "validate", doc = "[`validate`]")]
#![cfg_attr(not(feature = "validate"), doc = "`validate`")]
//! describes what is checked, and what else can be.
//!
#![cfg_attr(feature = "validate", doc = "```")]
#![cfg_attr(not(feature = "validate"), doc = "```ignore")]
//! use dx_generated::{CreateJobInput, ExportAssetToSignedUrlRequestDetails, Type, validate::Checks};
//!
//! let mut input = CreateJobInput::from(
//!     ExportAssetToSignedUrlRequestDetails::builder()
//!         .data_set_id("4ee0fd6a")
//!         .revision_id("d1f8a2")
//!         .asset_id("9f3c")
//!         .build(),
//! );
//! input.r#type = Type::ExportAssetsToS3;
//! let violations = input.validate().unwrap_err();
//! assert_eq!(
//!     violations.to_string(),
//!     "Details: only `ExportAssetsToS3` has to be set, as selected by `Type`; found `ExportAssetToSignedUrl`"
//! );
//!
//! // Unknown values are allowed, unless enumerations are to be checked.
//! input.r#type = Type::from("EXPORT_ASSET_TO_SIGNED_URI");
//! assert!(input.validate().is_ok());
//! let violations = input.validate_with(Checks { enum_values: true, ..Checks::default() }).unwrap_err();
//! assert_eq!(violations.to_string(), "Type: has a value that is unknown to this version");
//! ```

// The generator formats these files.
#[rustfmt::skip]
mod generated;
#[cfg(feature = "jobs")]
pub mod jobs;

#[cfg(any(feature = "blocking", feature = "client-core"))]
pub use dx_runtime::client;
#[cfg(feature = "http")]
pub use dx_runtime::http::{EndpointError, EndpointVariant, Options, Request, RequestError, http};
#[cfg(feature = "sigv4")]
pub use dx_runtime::sigv4;
#[cfg(feature = "test-util")]
pub use dx_runtime::test_util;
#[cfg(feature = "validate")]
pub use dx_runtime::validate;
pub use dx_runtime::{
    DecodeError, EncodeError, ErrorMeta, ErrorShape, MemoryLimit, Operation, ServiceError, Timestamp,
    TimestampFormat, json,
};
pub use generated::*;

/// The examples of the README are tested as those of the documentation are.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
