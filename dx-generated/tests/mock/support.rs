use dx_generated::client::Credentials;
use dx_generated::test_util::Mock;
use dx_generated::{
    Client, DataExchange, GetJobError, GetJobInput, GetJobOutput, ResourceNotFoundException, State,
    ThrottlingException, blocking,
};

/// A mock and a client whose requests it answers.
pub fn mocked() -> (Mock<DataExchange>, Client) {
    let mock = Mock::new();
    let client = Client::builder().region("us-east-1").credentials(Credentials::new("AKIDEXAMPLE", "secret"));
    let client = client.transport(mock.clone()).build().expect("the settings are complete");
    (mock, client)
}

/// A mock and a blocking client whose requests it answers.
pub fn mocked_blocking() -> (Mock<DataExchange>, blocking::Client) {
    let mock = Mock::new();
    let client = blocking::Client::builder().region("us-east-1");
    let client = client.credentials(Credentials::new("AKIDEXAMPLE", "secret"));
    let client = client.transport(mock.clone()).build().expect("the settings are complete");
    (mock, client)
}

pub fn job(id: &str) -> GetJobInput {
    GetJobInput::builder().job_id(id).build()
}

pub fn in_state(state: State) -> GetJobOutput {
    GetJobOutput::builder().id("c3e1").state(state).build()
}

pub fn throttled() -> GetJobError {
    let exception = ThrottlingException::builder().message("Slow down.").build();
    GetJobError::ThrottlingException(exception)
}

pub fn not_found() -> GetJobError {
    let exception = ResourceNotFoundException::builder().message("There is no such job.").resource_id("c3e1");
    GetJobError::ResourceNotFoundException(exception.build())
}
