use std::str::FromStr;

/// Which operations are sent to endpoints that the service tells of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::client) enum EndpointDiscovery {
    /// Those that have to be.
    #[default]
    Required,
    /// Those that can be as well.
    All,
    /// None. Those that have to be are not sent.
    None,
}

impl EndpointDiscovery {
    /// Of what a program says.
    pub(in crate::client) fn enabled(enabled: bool) -> Self {
        if enabled { Self::All } else { Self::None }
    }
}

/// As the variable `AWS_ENABLE_ENDPOINT_DISCOVERY` and the key `endpoint_discovery_enabled` have it.
impl FromStr for EndpointDiscovery {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "auto" => Ok(Self::Required),
            "true" => Ok(Self::All),
            "false" => Ok(Self::None),
            _ => Err("it is `true`, `false` or `auto`"),
        }
    }
}
