/// A group of AWS's regions that stands alone, with domains of its own.
///
/// ```
/// use dx_runtime::http::Partition;
///
/// assert_eq!(Partition::of("eu-central-1").name, "aws");
/// assert_eq!(Partition::of("us-gov-west-1").name, "aws-us-gov");
/// assert_eq!(Partition::of("aws-cn-global").dns_suffix, "amazonaws.com.cn");
/// ```
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Partition {
    /// What it is called: `aws-cn`
    pub name: &'static str,
    /// What the names of its regions begin with
    pub region_prefix: &'static str,
    /// The region that stands for it where a service has no regions
    pub implicit_global_region: &'static str,
    /// The domain of its endpoints
    pub dns_suffix: &'static str,
    /// The domain of its endpoints that speak IPv6 too
    pub dual_stack_dns_suffix: &'static str,
    /// Whether it has endpoints that keep to FIPS 140
    pub supports_fips: bool,
    /// Whether it has endpoints that speak IPv6 too
    pub supports_dual_stack: bool,
}

/// The first one that a region's name fits is its own. That the isolated ones have no dual-stack endpoints is what the
/// endpoint tests in the models of AWS's services say.
static PARTITIONS: [Partition; 8] = [
    Partition {
        name: "aws-cn",
        region_prefix: "cn-",
        implicit_global_region: "cn-northwest-1",
        dns_suffix: "amazonaws.com.cn",
        dual_stack_dns_suffix: "api.amazonwebservices.com.cn",
        ..AWS
    },
    Partition {
        name: "aws-us-gov",
        region_prefix: "us-gov-",
        implicit_global_region: "us-gov-west-1",
        ..AWS
    },
    Partition {
        name: "aws-eusc",
        region_prefix: "eusc-",
        implicit_global_region: "eusc-de-east-1",
        dns_suffix: "amazonaws.eu",
        dual_stack_dns_suffix: "api.amazonwebservices.eu",
        ..AWS
    },
    Partition {
        name: "aws-iso",
        region_prefix: "us-iso-",
        implicit_global_region: "us-iso-east-1",
        dns_suffix: "c2s.ic.gov",
        dual_stack_dns_suffix: "api.aws.ic.gov",
        supports_dual_stack: false,
        ..AWS
    },
    Partition {
        name: "aws-iso-b",
        region_prefix: "us-isob-",
        implicit_global_region: "us-isob-east-1",
        dns_suffix: "sc2s.sgov.gov",
        dual_stack_dns_suffix: "api.aws.scloud",
        supports_dual_stack: false,
        ..AWS
    },
    Partition {
        name: "aws-iso-e",
        region_prefix: "eu-isoe-",
        implicit_global_region: "eu-isoe-west-1",
        dns_suffix: "cloud.adc-e.uk",
        dual_stack_dns_suffix: "api.cloud-aws.adc-e.uk",
        supports_dual_stack: false,
        ..AWS
    },
    Partition {
        name: "aws-iso-f",
        region_prefix: "us-isof-",
        implicit_global_region: "us-isof-south-1",
        dns_suffix: "csp.hci.ic.gov",
        dual_stack_dns_suffix: "api.aws.hci.ic.gov",
        supports_dual_stack: false,
        ..AWS
    },
    AWS,
];

const AWS: Partition = Partition {
    name: "aws",
    region_prefix: "",
    implicit_global_region: "us-east-1",
    dns_suffix: "amazonaws.com",
    dual_stack_dns_suffix: "api.aws",
    supports_fips: true,
    supports_dual_stack: true,
};

impl Partition {
    /// All of them.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &PARTITIONS
    }

    /// The one that a region is in, by its name: a region that is opened tomorrow has its partition today. What fits
    /// none else is in `aws`.
    #[must_use]
    pub fn of(region: &str) -> &'static Self {
        PARTITIONS.iter().find(|partition| partition.has(region)).unwrap_or(&AWS)
    }

    fn has(&self, region: &str) -> bool {
        region.strip_suffix("-global") == Some(self.name) || region.starts_with(self.region_prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_in_the_partition_that_its_name_says() {
        for (region, partition) in [
            ("us-east-1", "aws"),
            ("us-northwest-7", "aws"),
            ("eu-west-1", "aws"),
            ("aws-global", "aws"),
            ("local", "aws"),
            ("", "aws"),
            ("cn-north-1", "aws-cn"),
            ("us-gov-east-1", "aws-us-gov"),
            ("aws-us-gov-global", "aws-us-gov"),
            ("eusc-de-east-1", "aws-eusc"),
            ("us-iso-west-1", "aws-iso"),
            ("aws-iso-global", "aws-iso"),
            ("us-isob-east-1", "aws-iso-b"),
            ("aws-iso-b-global", "aws-iso-b"),
            ("eu-isoe-west-1", "aws-iso-e"),
            ("us-isof-south-1", "aws-iso-f"),
        ] {
            assert_eq!(Partition::of(region).name, partition, "{region}");
        }
    }

    #[test]
    fn each_partition_has_its_implicit_global_region() {
        for partition in Partition::all() {
            assert_eq!(Partition::of(partition.implicit_global_region), partition);
        }
    }
}
