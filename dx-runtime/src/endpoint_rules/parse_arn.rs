use super::position;

/// An Amazon Resource Name, as [`parse_arn`] takes it apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arn<'a> {
    /// The partition where the resource is.
    pub partition: &'a str,
    /// The service that has the resource.
    pub service: &'a str,
    /// The region where the resource is; may be empty.
    pub region: &'a str,
    /// The account that has the resource; may be empty.
    pub account_id: &'a str,
    /// What names the resource.
    pub resource_id: ResourceId<'a>,
}

/// The last segment of an [`Arn`], an array of what is between its `:` and `/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResourceId<'a>(&'a str);

impl<'a> ResourceId<'a> {
    /// The component at an index, which counts from the end if it is negative.
    #[must_use]
    pub fn get(self, index: i32) -> Option<&'a str> {
        let components = || self.0.split([':', '/']);
        let index =
            if index < 0 { position(index, components().count())? } else { usize::try_from(index).ok()? };
        components().nth(index)
    }
}

/// `aws.parseArn`: the parts of an Amazon Resource Name. `None` if `value` is none, or its partition, its service or its
/// resource is empty.
///
/// ```
/// use dx_runtime::endpoint_rules::parse_arn;
///
/// let arn = parse_arn("arn:aws:iam::012345678910:user/johndoe").unwrap();
/// assert_eq!((arn.partition, arn.service, arn.region, arn.account_id), ("aws", "iam", "", "012345678910"));
/// assert_eq!(arn.resource_id.get(0), Some("user"));
/// assert_eq!(arn.resource_id.get(1), Some("johndoe"));
/// assert_eq!(arn.resource_id.get(2), None);
/// ```
#[must_use]
pub fn parse_arn(value: &str) -> Option<Arn<'_>> {
    let mut parts = value.splitn(6, ':');
    if parts.next() != Some("arn") {
        return None;
    }
    let (partition, service, region) = (parts.next()?, parts.next()?, parts.next()?);
    let (account_id, resource) = (parts.next()?, parts.next()?);
    let is_whole = !partition.is_empty() && !service.is_empty() && !resource.is_empty();
    is_whole.then_some(Arn { partition, service, region, account_id, resource_id: ResourceId(resource) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails that way")]

    use super::*;

    fn parts(value: &str) -> Option<(&str, &str, &str, &str, Vec<&str>)> {
        let arn = parse_arn(value)?;
        let resource = (0..).map_while(|index| arn.resource_id.get(index)).collect();
        Some((arn.partition, arn.service, arn.region, arn.account_id, resource))
    }

    #[test]
    fn the_examples_of_the_specification() {
        let account = "012345678910";
        assert_eq!(
            parts("arn:aws:sns:us-west-2:012345678910:example-sns-topic-name"),
            Some(("aws", "sns", "us-west-2", account, vec!["example-sns-topic-name"]))
        );
        assert_eq!(parts("11111111-2222-3333-4444-555555555555"), None);
        assert_eq!(
            parts("arn:aws:ec2:us-east-1:012345678910:vpc/vpc-0e9801d129EXAMPLE"),
            Some(("aws", "ec2", "us-east-1", account, vec!["vpc", "vpc-0e9801d129EXAMPLE"]))
        );
        assert_eq!(
            parts("arn:aws:iam::012345678910:user/johndoe"),
            Some(("aws", "iam", "", account, vec!["user", "johndoe"]))
        );
        assert_eq!(parts("arn:aws:s3:::bucket_name"), Some(("aws", "s3", "", "", vec!["bucket_name"])));
    }

    #[test]
    fn what_lacks_a_part_is_no_arn() {
        for value in [
            "",
            "arn",
            "arn:",
            "arn:aws:s3:::",
            "arn::s3:::a",
            "arn:aws::::a",
            "arn:aws:s3::a",
            "ARN:aws:s3:::a",
        ] {
            assert_eq!(parse_arn(value), None, "{value}");
        }
    }

    #[test]
    fn a_resource_may_have_empty_components_and_indexes_from_the_end() {
        let resource = parse_arn("arn:aws:s3:us-west-2:1:a/:b:").unwrap().resource_id;
        let all: Vec<_> = (0..).map_while(|index| resource.get(index)).collect();
        assert_eq!(all, ["a", "", "b", ""]);
        assert_eq!((resource.get(-2), resource.get(-5), resource.get(i32::MIN)), (Some("b"), None, None));
    }
}
