// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::client::{Paginated, PaginatedItems};

impl Paginated for super::ListDataGrantsInput {
    type Token = String;

    fn next_token(output: &super::ListDataGrantsOutput) -> Option<Self::Token> {
        output.next_token.as_ref().filter(|token| !token.is_empty()).cloned()
    }

    fn token(&self) -> Option<Self::Token> {
        self.next_token.clone()
    }

    fn set_token(&mut self, token: Self::Token) {
        self.next_token = Some(token);
    }
}

impl PaginatedItems for super::ListDataGrantsInput {
    type Item = super::DataGrantSummaryEntry;

    fn items(output: super::ListDataGrantsOutput) -> Vec<Self::Item> {
        output.data_grant_summaries.unwrap_or_default()
    }
}

impl Paginated for super::ListDataSetRevisionsInput {
    type Token = String;

    fn next_token(output: &super::ListDataSetRevisionsOutput) -> Option<Self::Token> {
        output.next_token.as_ref().filter(|token| !token.is_empty()).cloned()
    }

    fn token(&self) -> Option<Self::Token> {
        self.next_token.clone()
    }

    fn set_token(&mut self, token: Self::Token) {
        self.next_token = Some(token);
    }
}

impl PaginatedItems for super::ListDataSetRevisionsInput {
    type Item = super::RevisionEntry;

    fn items(output: super::ListDataSetRevisionsOutput) -> Vec<Self::Item> {
        output.revisions.unwrap_or_default()
    }
}

impl Paginated for super::ListDataSetsInput {
    type Token = String;

    fn next_token(output: &super::ListDataSetsOutput) -> Option<Self::Token> {
        output.next_token.as_ref().filter(|token| !token.is_empty()).cloned()
    }

    fn token(&self) -> Option<Self::Token> {
        self.next_token.clone()
    }

    fn set_token(&mut self, token: Self::Token) {
        self.next_token = Some(token);
    }
}

impl PaginatedItems for super::ListDataSetsInput {
    type Item = super::DataSetEntry;

    fn items(output: super::ListDataSetsOutput) -> Vec<Self::Item> {
        output.data_sets.unwrap_or_default()
    }
}

impl Paginated for super::ListEventActionsInput {
    type Token = String;

    fn next_token(output: &super::ListEventActionsOutput) -> Option<Self::Token> {
        output.next_token.as_ref().filter(|token| !token.is_empty()).cloned()
    }

    fn token(&self) -> Option<Self::Token> {
        self.next_token.clone()
    }

    fn set_token(&mut self, token: Self::Token) {
        self.next_token = Some(token);
    }
}

impl PaginatedItems for super::ListEventActionsInput {
    type Item = super::EventActionEntry;

    fn items(output: super::ListEventActionsOutput) -> Vec<Self::Item> {
        output.event_actions.unwrap_or_default()
    }
}

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

impl Paginated for super::ListReceivedDataGrantsInput {
    type Token = String;

    fn next_token(output: &super::ListReceivedDataGrantsOutput) -> Option<Self::Token> {
        output.next_token.as_ref().filter(|token| !token.is_empty()).cloned()
    }

    fn token(&self) -> Option<Self::Token> {
        self.next_token.clone()
    }

    fn set_token(&mut self, token: Self::Token) {
        self.next_token = Some(token);
    }
}

impl PaginatedItems for super::ListReceivedDataGrantsInput {
    type Item = super::ReceivedDataGrantSummariesEntry;

    fn items(output: super::ListReceivedDataGrantsOutput) -> Vec<Self::Item> {
        output.data_grant_summaries.unwrap_or_default()
    }
}

impl Paginated for super::ListRevisionAssetsInput {
    type Token = String;

    fn next_token(output: &super::ListRevisionAssetsOutput) -> Option<Self::Token> {
        output.next_token.as_ref().filter(|token| !token.is_empty()).cloned()
    }

    fn token(&self) -> Option<Self::Token> {
        self.next_token.clone()
    }

    fn set_token(&mut self, token: Self::Token) {
        self.next_token = Some(token);
    }
}

impl PaginatedItems for super::ListRevisionAssetsInput {
    type Item = super::AssetEntry;

    fn items(output: super::ListRevisionAssetsOutput) -> Vec<Self::Item> {
        output.assets.unwrap_or_default()
    }
}
