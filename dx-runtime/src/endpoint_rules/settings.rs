use crate::http::{Endpoint, EndpointError, ResolvedEndpoint, is_host_label};

/// What a client's settings say to the parameters of endpoint rules: values by the names of built-ins, such as `AWS::Region`,
/// and of client context parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EndpointSettings {
    texts: Vec<(&'static str, String)>,
    flags: Vec<(&'static str, bool)>,
}

impl EndpointSettings {
    /// Sets the value of a built-in or a parameter that is a string.
    pub fn set_text(&mut self, name: &'static str, value: impl Into<String>) {
        self.texts.retain(|(other, _)| *other != name);
        self.texts.push((name, value.into()));
    }

    /// Sets the value of a built-in or a parameter that is a boolean.
    pub fn set_flag(&mut self, name: &'static str, value: bool) {
        self.flags.retain(|(other, _)| *other != name);
        self.flags.push((name, value));
    }

    /// The value of the first of these that has one.
    #[must_use]
    pub fn text(&self, names: &[&str]) -> Option<&str> {
        let of = |name: &&str| self.texts.iter().find(|(other, _)| other == name);
        names.iter().find_map(of).map(|(_, value)| value.as_str())
    }

    /// The value of the first of these that has one.
    #[must_use]
    pub fn flag(&self, names: &[&str]) -> Option<bool> {
        let of = |name: &&str| self.flags.iter().find(|(other, _)| other == name);
        names.iter().find_map(of).map(|(_, value)| *value)
    }
}

/// The parameters of a service's endpoint rules. Generated code implements it.
pub trait EndpointRules<'p>: Default {
    /// Whether the rules take the id of the account that calls (`AWS::Auth::AccountId`).
    const TAKES_ACCOUNT_ID: bool = false;
    /// Whether the rules take the URL of an endpoint of one's own (`SDK::Endpoint`).
    const TAKES_URL: bool = false;

    /// Sets the parameters of which a client's settings have the value.
    fn configure(&mut self, settings: &'p EndpointSettings, account_id: Option<&'p str>);

    /// Where the rules lead to.
    ///
    /// # Errors
    ///
    /// What the rules say is wrong with the parameters.
    fn resolve(&self) -> Result<ResolvedEndpoint, EndpointError>;
}

/// Where the rules `P` lead to with a client's settings, and with what `bind` sets, which comes first.
///
/// # Errors
///
/// What the rules say is wrong, and a region that can't be one.
pub fn resolve<'p, P: EndpointRules<'p>>(
    settings: &'p EndpointSettings,
    account_id: Option<&'p str>,
    bind: impl FnOnce(&mut P),
) -> Result<ResolvedEndpoint, EndpointError> {
    let url = settings.text(&["SDK::Endpoint"]);
    if let Some(url) = url {
        let own = Endpoint::new(url)?;
        if !P::TAKES_URL {
            return Ok(own.into());
        }
    }
    if let Some(region) = settings.text(&["AWS::Region"])
        && url.is_none()
        && !is_host_label(region)
    {
        let reason = "its name has to be 1 to 63 ASCII letters, digits and inner hyphens";
        return Err(EndpointError::of_region(region, reason));
    }
    let mut params = P::default();
    params.configure(settings, account_id);
    bind(&mut params);
    params.resolve()
}
