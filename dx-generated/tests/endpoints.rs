//! Where requests go: the service's endpoints by region and variant, and URLs of one's own.

#![allow(clippy::unwrap_used, reason = "a test fails that way")]

use dx_generated::{
    CreateJob, CreateJobInput, Endpoint, EndpointVariant, ExportAssetToSignedUrlRequestDetails,
};

const PLAIN: EndpointVariant = EndpointVariant { fips: false, dual_stack: false };
const FIPS: EndpointVariant = EndpointVariant { fips: true, dual_stack: false };
const DUAL_STACK: EndpointVariant = EndpointVariant { fips: false, dual_stack: true };
const BOTH: EndpointVariant = EndpointVariant { fips: true, dual_stack: true };

fn uri(endpoint: &Endpoint) -> String {
    let details =
        ExportAssetToSignedUrlRequestDetails::builder().data_set_id("d").revision_id("r").asset_id("a");
    let input = CreateJobInput::from(details.build());
    CreateJob::request(&input, endpoint).unwrap().uri().to_string()
}

#[test]
fn a_region_has_the_domain_of_its_partition() {
    for (region, host) in [
        ("us-east-1", "dataexchange.us-east-1.amazonaws.com"),
        ("eu-central-1", "dataexchange.eu-central-1.amazonaws.com"),
        ("cn-north-1", "dataexchange.cn-north-1.amazonaws.com.cn"),
        ("us-gov-west-1", "dataexchange.us-gov-west-1.amazonaws.com"),
        ("eusc-de-east-1", "dataexchange.eusc-de-east-1.amazonaws.eu"),
        ("us-iso-east-1", "dataexchange.us-iso-east-1.c2s.ic.gov"),
        ("us-isob-east-1", "dataexchange.us-isob-east-1.sc2s.sgov.gov"),
        ("eu-isoe-west-1", "dataexchange.eu-isoe-west-1.cloud.adc-e.uk"),
        ("us-isof-south-1", "dataexchange.us-isof-south-1.csp.hci.ic.gov"),
    ] {
        let endpoint = Endpoint::regional(region).unwrap();
        assert_eq!(endpoint, Endpoint::regional_with(region, PLAIN).unwrap());
        assert_eq!(endpoint.as_str(), format!("https://{host}"));
    }
}

#[test]
fn fips_and_dual_stack_have_hosts_of_their_own() {
    for (region, variant, host) in [
        ("us-east-1", FIPS, "dataexchange-fips.us-east-1.amazonaws.com"),
        ("us-east-1", DUAL_STACK, "dataexchange.us-east-1.api.aws"),
        ("us-east-1", BOTH, "dataexchange-fips.us-east-1.api.aws"),
        ("cn-north-1", BOTH, "dataexchange-fips.cn-north-1.api.amazonwebservices.com.cn"),
        ("us-iso-east-1", FIPS, "dataexchange-fips.us-iso-east-1.c2s.ic.gov"),
        ("us-iso-east-1", DUAL_STACK, "dataexchange.us-iso-east-1.api.aws.ic.gov"),
        ("us-isob-east-1", DUAL_STACK, "dataexchange.us-isob-east-1.api.aws.scloud"),
        ("eu-isoe-west-9", DUAL_STACK, "dataexchange.eu-isoe-west-9.api.cloud-aws.adc-e.uk"),
        ("us-isof-south-1", BOTH, "dataexchange-fips.us-isof-south-1.api.aws.hci.ic.gov"),
    ] {
        let endpoint = Endpoint::regional_with(region, variant).unwrap();
        assert_eq!(uri(&endpoint), format!("https://{host}/v1/jobs"));
    }
}

#[test]
fn what_is_no_region_says_so() {
    let error = Endpoint::regional("us-east-1.example.com/").unwrap_err().to_string();
    assert!(
        error.starts_with("no endpoint in region `us-east-1.example.com/`: its name has to be"),
        "{error}"
    );
}

#[test]
fn a_url_of_ones_own_keeps_its_path() {
    let endpoint = Endpoint::new("http://localhost:8080/base").unwrap();
    assert_eq!(uri(&endpoint), "http://localhost:8080/base/v1/jobs");
    assert!(Endpoint::new("localhost:8080").is_err());
}
