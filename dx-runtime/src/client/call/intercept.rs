//! What a call has its interceptors do.

use super::Ongoing;
use crate::client::error::AttemptError;
use crate::client::interceptor::{Attempt, Interceptor, InterceptorError};
use crate::client::transport::TransportError;
use ::http::{Request, Response};
use bytes::Bytes;

impl Ongoing<'_> {
    pub(super) fn before_signing(&self, request: &mut Request<Bytes>) -> Result<(), AttemptError> {
        self.each(|interceptor, attempt| interceptor.before_signing(attempt, request))
    }

    pub(super) fn after_exchange(
        &self,
        answer: &Result<Response<Bytes>, TransportError>,
    ) -> Result<(), AttemptError> {
        self.each(|interceptor, attempt| match answer {
            Ok(response) => interceptor.after_response(attempt, response),
            Err(error) => interceptor.after_failure(attempt, error),
        })
    }

    fn each(
        &self,
        mut act: impl FnMut(&dyn Interceptor, &Attempt) -> Result<(), InterceptorError>,
    ) -> Result<(), AttemptError> {
        let attempt =
            Attempt { service: self.service, operation: self.operation, number: self.attempts.current() };
        let mut interceptors = self.settings.interceptors();
        interceptors.try_for_each(|interceptor| act(interceptor, &attempt).map_err(AttemptError::Interceptor))
    }
}
