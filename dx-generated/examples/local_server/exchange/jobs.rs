//! The life of jobs. What they do is in `imports.rs` and `exports.rs`.

use super::super::refusal::{Refusal, conflict, internal, missing};
use super::pages::page;
use super::signed_files::Use;
use super::{Exchange, arn, convert, now};
use dx_generated::*;
use serde_json::Value;
use std::time::Instant;

#[derive(Debug)]
pub struct Job {
    about: GetJobOutput,
    details: RequestDetails,
    started: Option<Instant>,
}

/// Why a job does not complete.
pub enum Trouble {
    Error(Box<JobError>),
    TimedOut,
}

impl Exchange {
    pub fn create_job(&mut self, input: CreateJobInput) -> Result<CreateJobOutput, Refusal> {
        self.check_import(&input.details)?;
        self.check_export(&input.details)?;
        let id = self.push_job(input.r#type, input.details, input.asset_configuration)?;
        convert(&self.job(&id)?.about)
    }

    /// Adds a job that waits. Gives its id.
    pub(super) fn push_job(
        &mut self,
        r#type: Type,
        details: RequestDetails,
        configuration: Option<AssetConfiguration>,
    ) -> Result<String, Refusal> {
        let (id, now) = (self.new_id(), now()?);
        let about = GetJobOutput::builder()
            .arn(arn(&format!("jobs/{id}")))
            .set_asset_configuration(configuration)
            .created_at(now)
            .details(self.respond_to(&details, &id)?)
            .id(&id)
            .state(State::Waiting)
            .r#type(r#type)
            .updated_at(now)
            .build();
        self.jobs.push(Job { about, details, started: None });
        Ok(id)
    }

    /// What is asked for, with what the service adds: the URL to upload to.
    fn respond_to(&mut self, details: &RequestDetails, id: &str) -> Result<ResponseDetails, Refusal> {
        let mut response: ResponseDetails = convert(details)?;
        let path = self.storage.upload(id);
        if let Some(import) = &mut response.import_asset_from_signed_url {
            let md5 = import.md5_hash.clone().unwrap_or_default();
            let (url, expires_at) = self.sign(Use::Upload, path, md5)?;
            import.signed_url = Some(url);
            import.signed_url_expires_at = Some(expires_at);
        } else if let Some(import) = &mut response.import_asset_from_api_gateway_api {
            let md5 = import.api_specification_md5_hash.clone();
            let (url, expires_at) = self.sign(Use::Upload, path, md5)?;
            import.api_specification_upload_url = url;
            import.api_specification_upload_url_expires_at = expires_at;
        }
        Ok(response)
    }

    pub fn get_job(&self, input: &GetJobInput) -> Result<GetJobOutput, Refusal> {
        Ok(self.job(&input.job_id)?.about.clone())
    }

    pub fn start_job(&mut self, input: &StartJobInput) -> Result<StartJobOutput, Refusal> {
        let job = self.waiting_job(&input.job_id)?;
        job.started = Some(Instant::now());
        job.enter(State::InProgress)?;
        Ok(StartJobOutput::builder().build())
    }

    pub fn cancel_job(&mut self, input: &CancelJobInput) -> Result<(), Refusal> {
        self.waiting_job(&input.job_id)?.enter(State::Cancelled)
    }

    /// The latest first.
    pub fn list_jobs(&self, input: &ListJobsInput) -> Result<ListJobsOutput, Refusal> {
        let mut found = Vec::new();
        for Job { about, .. } in self.jobs.iter().rev() {
            let details = serde_json::to_value(&about.details).map_err(internal)?;
            let is_of = |name, id: &Option<String>| id.as_ref().is_none_or(|id| mentions(&details, name, id));
            if is_of("DataSetId", &input.data_set_id) && is_of("RevisionId", &input.revision_id) {
                found.push(about);
            }
        }
        let (found, next) = page(found.into_iter(), input.max_results, input.next_token.as_deref())?;
        let entries: Vec<JobEntry> = found.into_iter().map(convert).collect::<Result<_, _>>()?;
        Ok(ListJobsOutput::builder().jobs(entries).set_next_token(next).build())
    }

    /// Does what jobs are for that have run long enough.
    pub fn finish_jobs(&mut self) -> Result<(), Refusal> {
        let duration = self.settings.job_duration;
        for index in 0..self.jobs.len() {
            let Some(job) = self.jobs.get_mut(index) else { break };
            if job.started.is_none_or(|started| started.elapsed() < duration) {
                continue;
            }
            job.started = None;
            let (details, mut about) = (job.details.clone(), job.about.clone());
            let done = self.perform(&details, &mut about);
            let Some(job) = self.jobs.get_mut(index) else { break };
            job.about = about;
            let state = match done {
                Ok(()) => State::Completed,
                Err(Trouble::TimedOut) => State::TimedOut,
                Err(Trouble::Error(error)) => {
                    job.about.errors = Some(vec![*error]);
                    State::Error
                }
            };
            job.enter(state)?;
        }
        Ok(())
    }

    fn perform(&mut self, details: &RequestDetails, job: &mut GetJobOutput) -> Result<(), Trouble> {
        let mut failures = self.settings.failures.iter();
        match failures.find(|failure| Some(&failure.job) == job.r#type.as_ref()).map(|failure| &failure.code)
        {
            Some(None) => return Err(Trouble::TimedOut),
            Some(Some(code)) => return Err(trouble(code.clone(), "It was asked for that it fails.")),
            None => {}
        }
        self.import(details, job)?;
        self.export(details, job)
    }

    /// Starts a job that the service itself made.
    pub(super) fn start_own_job(&mut self, id: &str) -> Result<(), Refusal> {
        self.start_job(&StartJobInput::builder().job_id(id).build()).map(|_| ())
    }

    fn job(&self, id: &str) -> Result<&Job, Refusal> {
        let found = self.jobs.iter().find(|job| job.about.id.as_deref() == Some(id));
        found.ok_or_else(|| missing(ResourceType::Job, id))
    }

    pub(super) fn job_mut(&mut self, id: &str) -> Result<&mut Job, Refusal> {
        let found = self.jobs.iter_mut().find(|job| job.about.id.as_deref() == Some(id));
        found.ok_or_else(|| missing(ResourceType::Job, id))
    }

    fn waiting_job(&mut self, id: &str) -> Result<&mut Job, Refusal> {
        let job = self.job_mut(id)?;
        match &job.about.state {
            Some(State::Waiting) => Ok(job),
            state => {
                let state = state.as_ref().map_or("nowhere", State::as_str);
                Err(conflict(ResourceType::Job, id, format!("The job is {state} and not WAITING.")))
            }
        }
    }
}

impl Job {
    fn enter(&mut self, state: State) -> Result<(), Refusal> {
        self.about.state = Some(state);
        self.about.updated_at = Some(now()?);
        Ok(())
    }

    /// What the service added to what was asked for.
    pub(super) fn response(&mut self) -> &mut ResponseDetails {
        self.about.details.get_or_insert_default()
    }
}

pub fn trouble(code: Code, message: impl Into<String>) -> Trouble {
    Trouble::Error(Box::new(JobError::builder().code(code).message(message).build()))
}

/// What was checked when the job was created is no longer so.
impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        let code = match refusal.code.as_str() {
            "ResourceNotFoundException" => Code::ResourceNotFoundException,
            "AccessDeniedException" => Code::AccessDeniedException,
            "InternalServerException" => Code::InternalServerException,
            _ => Code::ValidationException,
        };
        trouble(code, refusal.body)
    }
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
