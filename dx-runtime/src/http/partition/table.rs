// Written by `cargo xtask partitions`, from the file `data/partitions.json` of botocore. Do not edit.

use super::Partition;

/// The first one is that of regions which fit none.
#[rustfmt::skip]
pub(super) static PARTITIONS: [Partition; 8] = [
    Partition {
        name: "aws",
        region_prefixes: &["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"],
        regions: &[
            "af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2",
            "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2",
            "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7",
            "aws-global", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1",
            "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1",
            "me-central-1", "me-south-1", "me-west-1", "mx-central-1", "sa-east-1", "sa-west-1",
            "us-east-1", "us-east-2", "us-west-1", "us-west-2",
        ],
        implicit_global_region: "us-east-1",
        dns_suffix: "amazonaws.com",
        dual_stack_dns_suffix: "api.aws",
        supports_fips: true,
        supports_dual_stack: true,
    },
    Partition {
        name: "aws-cn",
        region_prefixes: &["cn"],
        regions: &[
            "aws-cn-global", "cn-north-1", "cn-northwest-1",
        ],
        implicit_global_region: "cn-northwest-1",
        dns_suffix: "amazonaws.com.cn",
        dual_stack_dns_suffix: "api.amazonwebservices.com.cn",
        supports_fips: true,
        supports_dual_stack: true,
    },
    Partition {
        name: "aws-eusc",
        region_prefixes: &["eusc-de"],
        regions: &[
            "eusc-de-east-1",
        ],
        implicit_global_region: "eusc-de-east-1",
        dns_suffix: "amazonaws.eu",
        dual_stack_dns_suffix: "api.amazonwebservices.eu",
        supports_fips: true,
        supports_dual_stack: true,
    },
    Partition {
        name: "aws-iso",
        region_prefixes: &["us-iso"],
        regions: &[
            "aws-iso-global", "us-iso-east-1", "us-iso-west-1",
        ],
        implicit_global_region: "us-iso-east-1",
        dns_suffix: "c2s.ic.gov",
        dual_stack_dns_suffix: "api.aws.ic.gov",
        supports_fips: true,
        supports_dual_stack: true,
    },
    Partition {
        name: "aws-iso-b",
        region_prefixes: &["us-isob"],
        regions: &[
            "aws-iso-b-global", "us-isob-east-1", "us-isob-west-1",
        ],
        implicit_global_region: "us-isob-east-1",
        dns_suffix: "sc2s.sgov.gov",
        dual_stack_dns_suffix: "api.aws.scloud",
        supports_fips: true,
        supports_dual_stack: true,
    },
    Partition {
        name: "aws-iso-e",
        region_prefixes: &["eu-isoe"],
        regions: &[
            "aws-iso-e-global", "eu-isoe-west-1",
        ],
        implicit_global_region: "eu-isoe-west-1",
        dns_suffix: "cloud.adc-e.uk",
        dual_stack_dns_suffix: "api.cloud-aws.adc-e.uk",
        supports_fips: true,
        supports_dual_stack: true,
    },
    Partition {
        name: "aws-iso-f",
        region_prefixes: &["us-isof"],
        regions: &[
            "aws-iso-f-global", "us-isof-east-1", "us-isof-south-1",
        ],
        implicit_global_region: "us-isof-south-1",
        dns_suffix: "csp.hci.ic.gov",
        dual_stack_dns_suffix: "api.aws.hci.ic.gov",
        supports_fips: true,
        supports_dual_stack: true,
    },
    Partition {
        name: "aws-us-gov",
        region_prefixes: &["us-gov"],
        regions: &[
            "aws-us-gov-global", "us-gov-east-1", "us-gov-west-1",
        ],
        implicit_global_region: "us-gov-west-1",
        dns_suffix: "amazonaws.com",
        dual_stack_dns_suffix: "api.aws",
        supports_fips: true,
        supports_dual_stack: true,
    },
];
