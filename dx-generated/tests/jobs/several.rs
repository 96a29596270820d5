use super::support::{export, job, runtime};
use dx_generated::client::{BoxFuture, Bytes, Credentials, Limits, Responder, Transport, TransportError};
use dx_generated::http::{Method, Request, Response};
use dx_generated::jobs::{Jobs, Progress, RunError, blocking};
use dx_generated::{Client, State};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::time::Duration;

/// A service that makes jobs with ids of their own, and lets others go on between request and response.
#[derive(Debug, Default)]
struct Service {
    jobs: AtomicUsize,
}

impl Service {
    fn answer(&self, request: &Request<Bytes>) -> Response<Bytes> {
        let body = match *request.method() {
            Method::POST => format!(r#"{{"Id": "{}"}}"#, self.jobs.fetch_add(1, Ordering::SeqCst)),
            Method::PATCH => "{}".to_owned(),
            // The first one fails, as a whole and not as a job.
            _ if request.uri().path().ends_with("/0") => return not_found(),
            _ => r#"{"State": "COMPLETED"}"#.to_owned(),
        };
        Response::new(body.into())
    }
}

fn not_found() -> Response<Bytes> {
    let response = Response::builder().status(404).header("x-amzn-errortype", "ResourceNotFoundException");
    response.body(Bytes::from_static(b"{}")).unwrap()
}

impl Transport for Service {
    fn send(
        &self,
        request: Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            Ok(self.answer(&request))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// Counts the jobs that are there at the same time.
fn counting() -> (impl Fn(Progress<'_>) + Send + Sync, Arc<AtomicUsize>) {
    let (now, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
    let noted = Arc::clone(&most);
    let count = move |progress: Progress<'_>| match progress {
        Progress::Created { .. } => {
            noted.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        }
        Progress::Ended { .. } => {
            now.fetch_sub(1, Ordering::SeqCst);
        }
        _ => {}
    };
    (count, most)
}

#[test]
fn several_jobs_are_run_at_a_time_but_no_more_than_the_limit() {
    let client = Client::builder().region("us-east-1").credentials(Credentials::new("A", "s"));
    let client = client.transport(Service { jobs: AtomicUsize::new(1) }).build().unwrap();
    let (count, most) = counting();
    let jobs = Jobs::new(&client).on_progress(count);
    let outcomes = runtime().block_on(jobs.run_all((0..12).map(|_| export()), 5));
    assert_eq!(outcomes.len(), 12);
    assert!(outcomes.into_iter().all(|outcome| outcome.unwrap().state() == State::Completed));
    assert_eq!(most.load(Ordering::SeqCst), 5);
}

#[test]
fn one_that_fails_does_not_keep_the_others_from_being_run() {
    let client = Client::builder().region("us-east-1").credentials(Credentials::new("A", "s"));
    let client = client.transport(Service::default()).build().unwrap();
    let outcomes = runtime().block_on(Jobs::new(&client).run_all((0..4).map(|_| export()), 1));
    assert!(matches!(&outcomes[0], Err(RunError::Vanished { job_id }) if job_id == "0"));
    assert!(outcomes[1..].iter().all(Result::is_ok));
}

#[test]
fn with_a_blocking_client_each_has_a_thread() {
    // Both jobs have to be there for either to go on.
    let barrier = Arc::new(Barrier::new(2));
    let job = job(&["COMPLETED"], "");
    let transport = Responder::new(move |request: Request<Bytes>| {
        if request.method() == Method::PATCH {
            barrier.wait();
        }
        Ok(Response::new(job(&request).1.into()))
    });
    let client = dx_generated::blocking::Client::builder().region("us-east-1");
    let client = client.credentials(Credentials::new("A", "s")).transport(transport).build().unwrap();
    let (count, most) = counting();
    let jobs = blocking::Jobs::new(&client).on_progress(count);
    let outcomes = jobs.run_all((0..6).map(|_| export()), 2);
    assert!(outcomes.iter().all(Result::is_ok) && outcomes.len() == 6);
    assert_eq!(most.load(Ordering::SeqCst), 2);
}

#[test]
fn what_is_run_can_be_moved_to_another_thread() {
    fn is_send<T: Send>(_: T) {}
    let client = Client::builder().region("us-east-1").credentials(Credentials::new("A", "s"));
    let jobs = Jobs::new(&client.transport(Service::default()).build().unwrap());
    let import = dx_generated::jobs::ImportFile::new("d", "r", "n", "nothing");
    let export_file = dx_generated::jobs::ExportFile::new("d", "r", "a", "nothing");
    is_send(jobs.run(export()));
    is_send(jobs.run_all([export()], 5));
    is_send(jobs.import_file(&import));
    is_send(jobs.export_file(&export_file));
}
