// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::client::{Paginated, PaginatedItems};

impl Paginated for super::ListJobsInput {
    type Token = String;

    fn next_token(output: &super::ListJobsOutput) -> Option<Self::Token> {
        output.next_token.as_ref().filter(|token| !token.is_empty()).cloned()
    }

    fn token(&self) -> Option<Self::Token> {
        self.next_token.clone()
    }

    fn set_token(&mut self, token: Self::Token) {
        self.next_token = Some(token);
    }
}

impl PaginatedItems for super::ListJobsInput {
    type Item = super::JobEntry;

    fn items(output: super::ListJobsOutput) -> Vec<Self::Item> {
        output.jobs.unwrap_or_default()
    }
}
