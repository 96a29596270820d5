//! What the service does with jobs.

use super::refusal::{Refusal, internal, invalid};
use dx_generated::validate::{Checks, Validate};
use dx_generated::{
    ConflictException, CreateJobInput, CreateJobOutput, GetJobOutput, JobEntry, ListJobsInput,
    ListJobsOutput, RequestDetails, ResourceNotFoundException, ResourceType, ResponseDetails, State,
    Timestamp, json,
};
use serde_json::Value;
use std::time::{Duration, Instant, SystemTime};

/// All that the model asks for but patterns, as that of account ids matches none.
const CHECKS: Checks = Checks { patterns: false, ..Checks::ALL };

/// How many jobs a page has, unless a number is asked for.
const PAGE: usize = 25;

/// The jobs of one account, the oldest first.
#[derive(Debug)]
pub struct Jobs {
    jobs: Vec<Job>,
    /// How long a job runs.
    duration: Duration,
}

#[derive(Debug)]
struct Job {
    entry: JobEntry,
    started: Option<Instant>,
}

impl Jobs {
    pub fn new(duration: Duration) -> Self {
        Self { jobs: Vec::new(), duration }
    }

    pub fn create(&mut self, input: CreateJobInput) -> Result<CreateJobOutput, Refusal> {
        check(&input)?;
        let id = format!("{:032x}", self.jobs.len() + 1);
        let now = now()?;
        let entry = JobEntry::builder()
            .arn(format!("arn:aws:dataexchange:us-east-1:123456789012:jobs/{id}"))
            .created_at(now)
            .details(respond_to(&input.details, &id)?)
            .id(id)
            .state(State::Waiting)
            .r#type(input.r#type)
            .updated_at(now)
            .build();
        self.jobs.push(Job { entry: entry.clone(), started: None });
        Ok(CreateJobOutput::builder()
            .arn(entry.arn)
            .created_at(entry.created_at)
            .details(entry.details)
            .id(entry.id)
            .state(entry.state)
            .r#type(entry.r#type)
            .updated_at(entry.updated_at)
            .build())
    }

    pub fn get(&mut self, id: &str) -> Result<GetJobOutput, Refusal> {
        let entry = self.find(id)?.entry.clone();
        Ok(GetJobOutput::builder()
            .arn(entry.arn)
            .created_at(entry.created_at)
            .details(entry.details)
            .id(entry.id)
            .state(entry.state)
            .r#type(entry.r#type)
            .updated_at(entry.updated_at)
            .build())
    }

    pub fn start(&mut self, id: &str) -> Result<(), Refusal> {
        let job = self.find_waiting(id)?;
        job.started = Some(Instant::now());
        job.enter(State::InProgress)
    }

    pub fn cancel(&mut self, id: &str) -> Result<(), Refusal> {
        self.find_waiting(id)?.enter(State::Cancelled)
    }

    /// A page of jobs. The token of the next one tells how many jobs come before it.
    pub fn list(&mut self, input: &ListJobsInput) -> Result<ListJobsOutput, Refusal> {
        check(input)?;
        let skipped = match &input.next_token {
            Some(token) => {
                token.parse::<usize>().map_err(|_| invalid("NextToken is not one of this service"))?
            }
            None => 0,
        };
        let wanted = input.max_results.and_then(|max| usize::try_from(max).ok()).unwrap_or(PAGE);
        self.finish()?;
        let mut found = Vec::new();
        for Job { entry, .. } in &self.jobs {
            let details = serde_json::to_value(&entry.details).map_err(internal)?;
            let is_of = |name, id: &Option<String>| id.as_ref().is_none_or(|id| mentions(&details, name, id));
            if is_of("DataSetId", &input.data_set_id) && is_of("RevisionId", &input.revision_id) {
                found.push(entry.clone());
            }
        }
        let end = found.len().min(wanted.saturating_add(skipped));
        let next_token = (end < found.len()).then(|| end.to_string());
        let page = found.into_iter().take(end).skip(skipped);
        Ok(ListJobsOutput::builder().jobs(page).set_next_token(next_token).build())
    }

    fn find(&mut self, id: &str) -> Result<&mut Job, Refusal> {
        self.finish()?;
        self.jobs.iter_mut().find(|job| job.entry.id == id).ok_or_else(|| {
            ResourceNotFoundException::builder()
                .message("There is no such job.")
                .resource_id(id)
                .resource_type(ResourceType::Job)
                .build()
                .into()
        })
    }

    fn find_waiting(&mut self, id: &str) -> Result<&mut Job, Refusal> {
        let job = self.find(id)?;
        if job.entry.state == State::Waiting {
            return Ok(job);
        }
        Err(ConflictException::builder()
            .message(format!("The job is {} and not WAITING.", job.entry.state))
            .resource_id(id)
            .resource_type(ResourceType::Job)
            .build()
            .into())
    }

    /// Completes the jobs that have run long enough.
    fn finish(&mut self) -> Result<(), Refusal> {
        for job in &mut self.jobs {
            if job.started.is_some_and(|started| started.elapsed() >= self.duration) {
                job.started = None;
                job.enter(State::Completed)?;
            }
        }
        Ok(())
    }
}

impl Job {
    fn enter(&mut self, state: State) -> Result<(), Refusal> {
        self.entry.state = state;
        self.entry.updated_at = now()?;
        Ok(())
    }
}

/// Says all that is wrong with an input, in one line.
fn check(input: &impl Validate) -> Result<(), Refusal> {
    CHECKS.run(input).map_err(|violations| {
        let all: Vec<String> = violations.iter().map(ToString::to_string).collect();
        invalid(all.join("; "))
    })
}

/// What is asked for with what the service adds to it. Their members have the same names, so JSON takes one to the other.
fn respond_to(details: &RequestDetails, id: &str) -> Result<ResponseDetails, Refusal> {
    let text = json::to_vec(details).map_err(internal)?;
    let mut details: ResponseDetails = json::from_slice(&text).map_err(internal)?;
    let expires_at = Timestamp::try_from(SystemTime::now() + Duration::from_secs(60)).map_err(internal)?;
    // Nobody is there to take the file.
    let url = format!("https://example.com/{id}?signature=none");
    if let Some(import) = &mut details.import_asset_from_signed_url {
        import.signed_url = Some(url);
        import.signed_url_expires_at = Some(expires_at);
    } else if let Some(import) = &mut details.import_asset_from_api_gateway_api {
        import.api_specification_upload_url = url;
        import.api_specification_upload_url_expires_at = expires_at;
    }
    Ok(details)
}

/// Whether a member of this name, however deep inside, has this value.
fn mentions(details: &Value, name: &str, value: &str) -> bool {
    match details {
        Value::Object(members) => members
            .iter()
            .any(|(key, member)| (key == name && member == value) || mentions(member, name, value)),
        Value::Array(items) => items.iter().any(|item| mentions(item, name, value)),
        _ => false,
    }
}

fn now() -> Result<Timestamp, Refusal> {
    Timestamp::try_from(SystemTime::now()).map_err(internal)
}
