use super::super::refusal::{Refusal, invalid};
use super::{Exchange, given};
use dx_generated::*;

impl Exchange {
    /// Nobody is there to be notified, but it is checked what is to be said.
    pub fn send_data_set_notification(
        &mut self,
        input: &SendDataSetNotificationInput,
    ) -> Result<SendDataSetNotificationOutput, Refusal> {
        self.owned_data_set(given(input.data_set_id.as_ref())?)?;
        let kind = given(input.r#type.clone())?;
        let details = input.details.clone().unwrap_or_default();
        let fits = match kind {
            NotificationType::Deprecation => details.deprecation.is_some(),
            NotificationType::SchemaChange => details.schema_change.is_some(),
            NotificationType::DataUpdate => details.deprecation.is_none() && details.schema_change.is_none(),
            _ => details == NotificationDetails::default(),
        };
        match fits {
            true => Ok(SendDataSetNotificationOutput::builder().build()),
            false => Err(invalid(format!("Details: they don't fit the Type {kind}"))),
        }
    }
}
