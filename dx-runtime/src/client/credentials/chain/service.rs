//! Where the services of AWS are that give credentials out.

use super::Sources;
use super::answer::failed;
use crate::client::credentials::CredentialsError;
use crate::endpoint_rules::{USE_DUAL_STACK, USE_FIPS};
use crate::http::{Endpoint, Partition, is_host_label};
use crate::printable::Printable;

/// A service as the settings and the hosts call it.
pub(super) struct Service {
    /// Its `sdkId`, by which settings of endpoints name it.
    id: &'static str,
    /// What its hosts begin with.
    host: &'static str,
}

pub(super) const STS: Service = Service { id: "STS", host: "sts" };
pub(super) const SSO: Service = Service { id: "SSO", host: "portal.sso" };
pub(super) const SSO_OIDC: Service = Service { id: "SSO OIDC", host: "oidc" };

impl Sources<'_> {
    /// Where `service` is: at the URL that the settings have for it, or else at its endpoint in `region`, of the kind
    /// that the settings ask for.
    ///
    /// A `region` that can't be one is an error in any case.
    pub(super) fn endpoint(&self, service: &Service, region: &str) -> Result<Endpoint, CredentialsError> {
        let no_setting = |error| CredentialsError::new(format!("{error:#}"));
        if !is_host_label(region) {
            return Err(failed(
                service.id,
                format!(
                    "`{}` is no region: its name has to be 1 to 63 ASCII letters, digits and inner hyphens",
                    Printable(region)
                ),
            ));
        }
        if let Some(url) = self.settings.endpoint_url(service.id).map_err(no_setting)? {
            return Endpoint::new(&url).map_err(|error| failed(service.id, error));
        }
        let flag = |built_in| self.settings.flag(built_in).map_err(no_setting);
        let [fips, dual_stack] = [flag(USE_FIPS)?, flag(USE_DUAL_STACK)?].map(Option::unwrap_or_default);
        let url = service.url(region, fips, dual_stack).map_err(|problem| failed(service.id, problem))?;
        Endpoint::new(&url).map_err(|error| failed(service.id, error))
    }
}

impl Service {
    /// By the rules that are in the models of all three services.
    fn url(&self, region: &str, fips: bool, dual_stack: bool) -> Result<String, String> {
        let partition = Partition::of(region);
        if fips && !partition.supports_fips {
            return Err(format!("there are no FIPS endpoints in region `{region}`"));
        }
        if dual_stack && !partition.supports_dual_stack {
            return Err(format!("there are no dual-stack endpoints in region `{region}`"));
        }
        if self.id == STS.id && region == "aws-global" && !fips && !dual_stack {
            return Ok("https://sts.amazonaws.com".to_owned());
        }
        // In AWS GovCloud (US) the usual endpoints are those with FIPS.
        let is_named_fips = fips && (dual_stack || partition.name != "aws-us-gov");
        let fips = if is_named_fips { "-fips" } else { "" };
        let suffix = if dual_stack { partition.dual_stack_dns_suffix } else { partition.dns_suffix };
        Ok(format!("https://{}{fips}.{region}.{suffix}", self.host))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_where_its_rule_set_says() {
        for (service, region, fips, dual_stack, url) in [
            (STS, "eu-west-1", false, false, "https://sts.eu-west-1.amazonaws.com"),
            (STS, "aws-global", false, false, "https://sts.amazonaws.com"),
            (STS, "us-west-2", true, false, "https://sts-fips.us-west-2.amazonaws.com"),
            (STS, "us-gov-west-1", true, false, "https://sts.us-gov-west-1.amazonaws.com"),
            (STS, "us-gov-west-1", true, true, "https://sts-fips.us-gov-west-1.api.aws"),
            (STS, "cn-north-1", false, false, "https://sts.cn-north-1.amazonaws.com.cn"),
            (SSO, "us-east-2", true, true, "https://portal.sso-fips.us-east-2.api.aws"),
            (SSO, "us-gov-east-1", true, false, "https://portal.sso.us-gov-east-1.amazonaws.com"),
            (SSO_OIDC, "eu-west-1", false, true, "https://oidc.eu-west-1.api.aws"),
            (SSO_OIDC, "eu-west-1", true, false, "https://oidc-fips.eu-west-1.amazonaws.com"),
        ] {
            assert_eq!(service.url(region, fips, dual_stack).as_deref(), Ok(url));
        }
    }
}
