//! Where a call goes: to the client's endpoint, or to the one that its own parameters lead to.

use super::{Cause, Ongoing};
use crate::client::credentials::Credentials;
use crate::client::service::{Call, Service};
use crate::endpoint_rules::{self, ACCOUNT_ID_MODE, EndpointRules, EndpointSettings};
use crate::http::{EndpointError, ResolvedEndpoint};
use std::borrow::Cow;

type Params<'p, C> = <<C as Call>::Service as Service>::EndpointParams<'p>;

impl<'c> Ongoing<'c> {
    pub(super) async fn resolve<C: Call>(
        &mut self,
        input: &C::Input,
    ) -> Result<Cow<'c, ResolvedEndpoint>, Cause<C::Error>> {
        let takes_account_id =
            takes_account_id::<Params<'_, C>>(&self.shared.endpoint_settings) && self.auth.is_signed();
        if !takes_account_id && !C::SETS_ENDPOINT_PARAMS {
            return self.settings.endpoint::<C::Service>().map_err(Cause::Endpoint);
        }
        let settings = self.settings.endpoint_settings().map_err(Cause::Endpoint)?;
        let credentials = if takes_account_id && self.settings.credentials().is_some() {
            Some(self.load_credentials().await.map_err(Cause::Attempt)?)
        } else {
            None
        };
        let account_id = credentials.as_ref().and_then(Credentials::account_id);
        resolve::<C>(&settings, account_id, input).map(Cow::Owned).map_err(Cause::Endpoint)
    }
}

fn takes_account_id<'p, P: EndpointRules<'p>>(settings: &EndpointSettings) -> bool {
    P::TAKES_ACCOUNT_ID && settings.text(&[ACCOUNT_ID_MODE]) != Some("disabled")
}

fn resolve<'p, C: Call>(
    settings: &'p EndpointSettings,
    account_id: Option<&'p str>,
    input: &'p C::Input,
) -> Result<ResolvedEndpoint, EndpointError> {
    endpoint_rules::resolve(settings, account_id, |params: &mut Params<'p, C>| {
        C::endpoint_params(input, params)
    })
}
