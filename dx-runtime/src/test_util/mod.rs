//! A test kit for generated clients: a [`Mock`] answers their requests by typed rules.
//!
//! A `Mock` is a [`Transport`](crate::client::Transport), so everything above it is exercised as in production: requests are
//! serialized, signed and retried, pages and waiters send one request after the other. Delays are skipped. The mock reads
//! each request as the input of its operation, in the protocol of the service, asks the rules, and serializes the reply as
//! the HTTP response that the client then reads. It works with async and blocking clients.
//!
//! ```ignore
//! use dx_generated::test_util::Mock;
//! use dx_generated::{Client, DataExchange, GetJob, GetJobError, GetJobOutput, State, ThrottlingException};
//!
//! let mock = Mock::<DataExchange>::new();
//! let throttled = GetJobError::ThrottlingException(ThrottlingException::builder().message("Slow down.").build());
//! mock.on::<GetJob>(|input| input.job_id == "c3e1")
//!     .fail(throttled).times(2)
//!     .reply(GetJobOutput::builder().id("c3e1").state(State::Completed).build());
//!
//! let client = Client::builder().region("us-east-1").credentials(credentials).transport(mock.clone()).build()?;
//! let job = client.get_job(GetJobInput::builder().job_id("c3e1").build()).await?;
//! assert_eq!(job.state, Some(State::Completed));
//! assert_eq!(mock.count::<GetJob>(), 3);
//! mock.verify()?;
//! ```
//!
//! The other direction of each operation can be used on its own: [`read_request`] reads the input of an HTTP request,
//! [`write_response`] and [`write_error`] serialize an output and an error, for a stub server or a test of one's own. All
//! protocols are supported.
//!
//! Differences to a service: constraints of the model, authentication and signatures are not checked. Members that a
//! protocol does not transmit, such as the empty structures and maps of forms, are absent from the inputs that are read.

#[cfg(feature = "xml")]
mod form;
mod mock;
mod protocol;
mod served;
mod text;

pub use mock::{Mock, MockError, Rule};
pub use protocol::ServerProtocol;
pub use served::{
    HttpBindings, OperationEntry, Place, ReadError, ServedError, ServedOperation, ServedService, WriteError,
    read_request, write_error, write_response,
};
