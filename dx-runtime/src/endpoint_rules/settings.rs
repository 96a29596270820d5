#[cfg(feature = "client-core")]
use super::built_ins::{ACCELERATE, FORCE_PATH_STYLE};
use super::built_ins::{ENDPOINT_URL, REGION, USE_DUAL_STACK, USE_FIPS};
#[cfg(feature = "client-core")]
use crate::http::BucketAddressing;
use crate::http::{Endpoint, EndpointError, EndpointVariant, ResolvedEndpoint, is_host_label};

/// What a client's settings say to the parameters of endpoint rules: values by the names of built-ins, such as `AWS::Region`,
/// and of client context parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EndpointSettings {
    texts: Vec<(&'static str, String)>,
    flags: Vec<(&'static str, bool)>,
}

impl EndpointSettings {
    /// The settings of a region, and of which of its endpoints is asked for.
    #[must_use]
    pub fn regional(region: &str, variant: EndpointVariant) -> Self {
        let mut settings = Self::default();
        settings.set_text(REGION, region);
        settings.set_flag(USE_FIPS, variant.fips);
        settings.set_flag(USE_DUAL_STACK, variant.dual_stack);
        settings
    }

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

    /// Adds the values of those that are not set.
    #[cfg(feature = "client-core")]
    pub(crate) fn add_missing(&mut self, others: Self) {
        for (name, value) in others.texts {
            if self.text(&[name]).is_none() {
                self.texts.push((name, value));
            }
        }
        for (name, value) in others.flags {
            if self.flag(&[name]).is_none() {
                self.flags.push((name, value));
            }
        }
    }

    /// Sets what options say about buckets of Amazon S3, as far as they ask for anything.
    #[cfg(feature = "client-core")]
    pub(crate) fn address_buckets(&mut self, addressing: BucketAddressing) {
        let BucketAddressing { path_style, accelerate, dual_stack } = addressing;
        for (is_set, name) in
            [(path_style, FORCE_PATH_STYLE), (accelerate, ACCELERATE), (dual_stack, USE_DUAL_STACK)]
        {
            if is_set {
                self.set_flag(name, true);
            }
        }
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

impl EndpointSettings {
    /// Checks what no rule looks at: the URL of an endpoint of one's own, and otherwise the name of the region.
    ///
    /// # Errors
    ///
    /// When no request can be sent to the URL, or the region is no label of a host name.
    pub fn check(&self) -> Result<(), EndpointError> {
        match (self.text(&[ENDPOINT_URL]), self.text(&[REGION])) {
            (Some(url), _) => Endpoint::new(url).map(|_| ()),
            (None, Some(region)) if !is_host_label(region) => {
                let reason = "its name has to be 1 to 63 ASCII letters, digits and inner hyphens";
                Err(EndpointError::of_region(region, reason))
            }
            _ => Ok(()),
        }
    }
}

/// The parameters of a service's endpoint rules. Generated code implements it.
pub trait EndpointRules<'p>: Default {
    /// Whether the rules take the id of the account that calls (`AWS::Auth::AccountId`).
    const TAKES_ACCOUNT_ID: bool = false;
    /// Whether the rules take the URL of an endpoint of one's own (`SDK::Endpoint`). Where they don't, it takes their place.
    const TAKES_URL: bool = false;
    /// Whether some operations set parameters, so that rules may fail which have no more than a client's settings.
    const PER_CALL: bool = false;

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
/// What `bind` or the rules say is wrong with the parameters.
pub fn resolve<'p, P: EndpointRules<'p>>(
    settings: &'p EndpointSettings,
    account_id: Option<&'p str>,
    bind: impl FnOnce(&mut P) -> Result<(), EndpointError>,
) -> Result<ResolvedEndpoint, EndpointError> {
    let mut params = P::default();
    params.configure(settings, account_id);
    bind(&mut params)?;
    match settings.text(&[ENDPOINT_URL]) {
        Some(url) if !P::TAKES_URL => Endpoint::new(url).map(ResolvedEndpoint::from),
        _ => params.resolve(),
    }
}
