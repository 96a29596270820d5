//! Jobs from their creation to their end, and files by signed URLs. This comes with the feature `jobs`.
//!
//! Nobody creates a job for its own sake: it has to be started, waited for, and its end looked at. [`Jobs::run`] does all of
//! that, and returns an [`Outcome`]:
//!
//! ```no_run
//! use dx_generated::jobs::{Jobs, Outcome};
//! use dx_generated::{AssetDestinationEntry, Client, ExportAssetsToS3RequestDetails};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let jobs = Jobs::new(&Client::from_env().await?);
//! let export = ExportAssetsToS3RequestDetails::builder()
//!     .data_set_id("4ee0fd6a")
//!     .revision_id("d1f8a2")
//!     .asset_destinations([AssetDestinationEntry::builder().asset_id("9f3c").bucket("copies").build()])
//!     .build();
//! match jobs.run(export).await? {
//!     Outcome::Completed(job) => println!("{:?}", job.details),
//!     Outcome::Failed(job) => job.errors.iter().for_each(|error| eprintln!("{}: {}", error.code, error.message)),
//!     Outcome::Cancelled(job) => eprintln!("{} was cancelled", job.job_id),
//!     Outcome::TimedOut(job) => eprintln!("{} timed out", job.job_id),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - [`Jobs::run_all`] runs several jobs, no more than a given number at a time.
//! - [`Jobs::import_file`] uploads a file as an asset, and [`Jobs::export_file`] downloads an asset to a file. Both stream,
//!   compute the MD5 digest on the way, check status and size, and try again if it was the connection that failed.
//! - [`Jobs::on_progress`] takes a callback that is told how far the jobs and the files have come.
//! - [`Jobs::cancelled_by`] takes a [`CancelHandle`]. The service cancels only jobs that have not been started: what is
//!   waiting is cancelled, and what is running already goes on without being waited for.
//!
//! Dropping the future of a method stops it without telling the service: a job that was not started stays in the state
//! `WAITING`.
//!
//! What is waited for is any of the states that end a job. A state that this version doesn't know is not one of them, so that
//! [`Jobs::max_wait`] ends the wait for a job that stays in it.
//!
#![cfg_attr(feature = "blocking", doc = "[`blocking::Jobs`] does the same with a blocking client.")]
#![cfg_attr(not(feature = "blocking"), doc = "`blocking::Jobs` does the same with a blocking client.")]

mod attempts;
#[cfg(feature = "blocking")]
pub mod blocking;
mod cancel;
mod core;
mod digest;
mod download;
mod error;
mod files;
mod outcome;
mod partial_file;
mod progress;
mod run;
mod signed_url;
mod transfer_error;
mod upload;
mod workers;

pub use self::cancel::{CancelHandle, Cancellation};
pub use self::digest::FileDigest;
pub use self::download::Downloaded;
pub use self::error::RunError;
pub use self::files::{ExportFile, ImportFile};
pub use self::outcome::{Cancelled, Completed, Failed, NotCompleted, Outcome, TimedOut};
pub use self::progress::Progress;
pub use self::run::Jobs;
pub use self::signed_url::SignedUrl;
pub use self::transfer_error::TransferError;
