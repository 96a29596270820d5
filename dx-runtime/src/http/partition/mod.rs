mod table;

use table::PARTITIONS;

/// A group of AWS's regions that stands alone, with domains of its own.
///
/// ```
/// use dx_runtime::http::Partition;
///
/// assert_eq!(Partition::of("eu-central-1").name, "aws");
/// assert_eq!(Partition::of("us-gov-west-1").name, "aws-us-gov");
/// assert_eq!(Partition::of("aws-cn-global").dns_suffix, "amazonaws.com.cn");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Partition {
    /// What it is called: `aws-cn`
    pub name: &'static str,
    /// What the names of its regions begin with: `us` of `us-east-1`
    pub region_prefixes: &'static [&'static str],
    /// The regions that are known, `aws-cn-global` among them
    pub regions: &'static [&'static str],
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

impl Partition {
    /// All of them.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &PARTITIONS
    }

    /// The one that a region is in, as `aws.partition` of Smithy's rules for endpoints has it: the one that knows the
    /// region, or else the one whose regions are called so, as in `us-gov-middle-3`. A region that is opened tomorrow has
    /// its partition today. What fits none is in `aws`.
    #[must_use]
    pub fn of(region: &str) -> &'static Self {
        let by_name = PARTITIONS.iter().find(|partition| partition.regions.contains(&region));
        by_name.or_else(|| Self::by_prefix(prefix(region)?)).unwrap_or(&PARTITIONS[0])
    }

    fn by_prefix(prefix: &str) -> Option<&'static Self> {
        PARTITIONS.iter().find(|partition| partition.region_prefixes.contains(&prefix))
    }
}

/// What stands before the last word and the number of a region, if it is called as regions are: `us-gov` of
/// `us-gov-west-1`.
fn prefix(region: &str) -> Option<&str> {
    let (rest, number) = region.rsplit_once('-')?;
    let (prefix, word) = rest.rsplit_once('-')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_word = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (is_number && is_word).then_some(prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    // As botocore 1.44.8 has it (`EndpointProvider`'s `aws_partition`).
    #[test]
    fn a_region_is_in_the_partition_that_knows_it_or_has_regions_called_so() {
        for (partition, regions) in [
            (
                "aws",
                &[
                    "us-east-1",
                    "us-northwest-7",
                    "eu-west-1",
                    "mx-central-12",
                    "aws-global",
                    // No regions, or called as those of no partition are
                    "",
                    "-",
                    "local",
                    "us-east",
                    "us-east-1a",
                    "us-east-",
                    "us--1",
                    "US-EAST-1",
                    "xx-south-1",
                    "us-iso-east",
                    "us-isoz-east-1",
                    "us-gov-west-a1",
                    "us-gov-far-west-1",
                    "cn-north",
                    "cn-",
                    "aws-eusc-global",
                    "aws-cn-globe",
                    "eusc-fr-east-1",
                ][..],
            ),
            ("aws-cn", &["cn-north-1", "cn-northwest-1", "cn-far_east-99", "aws-cn-global"]),
            ("aws-us-gov", &["us-gov-east-1", "us-gov-middle-3", "aws-us-gov-global"]),
            ("aws-eusc", &["eusc-de-east-1", "eusc-de-west-2"]),
            ("aws-iso", &["us-iso-west-1", "us-iso-north-2", "aws-iso-global"]),
            ("aws-iso-b", &["us-isob-east-1", "us-isob-south-4", "aws-iso-b-global"]),
            ("aws-iso-e", &["eu-isoe-west-1", "eu-isoe-west-9", "aws-iso-e-global"]),
            ("aws-iso-f", &["us-isof-south-1", "us-isof-north-1", "aws-iso-f-global"]),
        ] {
            for region in regions {
                assert_eq!(Partition::of(region).name, partition, "{region}");
            }
        }
    }

    #[test]
    fn each_partition_has_its_own_regions() {
        for partition in Partition::all() {
            assert_eq!(Partition::of(partition.implicit_global_region), partition);
            for region in partition.regions {
                assert_eq!(Partition::of(region), partition);
            }
            for prefix in partition.region_prefixes {
                assert_eq!(Partition::of(&format!("{prefix}-new-1")), partition);
            }
        }
        assert_eq!(Partition::all().len(), 8);
    }

    #[test]
    fn the_default_is_the_partition_aws() {
        assert_eq!(Partition::all()[0].name, "aws");
    }
}
