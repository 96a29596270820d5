//! The functions of endpoint rules, and the attributes of what they give. What is not in these tables has a syntax of its
//! own in Rust.

use crate::ir::{Attribute, RuleType};
use RuleType::{Arn, Boolean, Integer, Partition, ResourceId, Split, String, Url};

pub(super) struct Function {
    /// The name in the model.
    pub name: &'static str,
    /// The path in the runtime's module of rules.
    pub rust: &'static str,
    pub takes: &'static [RuleType],
    pub gives: RuleType,
    /// Whether there may be no value.
    pub optional: bool,
}

pub(super) const FUNCTIONS: [Function; 8] = [
    function("aws.isVirtualHostableS3Bucket", "is_virtual_hostable_s3_bucket", &[String, Boolean], Boolean),
    function("aws.parseArn", "parse_arn", &[String], Arn).or_none(),
    // A region that no partition knows is in `aws`, as in all SDKs.
    function("aws.partition", "Partition::of", &[String], Partition),
    function("isValidHostLabel", "is_valid_host_label", &[String, Boolean], Boolean),
    function("parseURL", "parse_url", &[String], Url).or_none(),
    function("split", "split", &[String, String, Integer], Split),
    function("substring", "substring", &[String, Integer, Integer, Boolean], String).or_none(),
    function("uriEncode", "uri_encode", &[String], String),
];

const fn function(
    name: &'static str,
    rust: &'static str,
    takes: &'static [RuleType],
    gives: RuleType,
) -> Function {
    Function { name, rust, takes, gives, optional: false }
}

impl Function {
    const fn or_none(self) -> Self {
        Self { optional: true, ..self }
    }
}

static ATTRIBUTES: [Attribute; 16] = [
    attribute(Partition, "name", "name", String),
    attribute(Partition, "dnsSuffix", "dns_suffix", String),
    attribute(Partition, "dualStackDnsSuffix", "dual_stack_dns_suffix", String),
    attribute(Partition, "implicitGlobalRegion", "implicit_global_region", String),
    attribute(Partition, "supportsFIPS", "supports_fips", Boolean),
    attribute(Partition, "supportsDualStack", "supports_dual_stack", Boolean),
    attribute(Arn, "partition", "partition", String),
    attribute(Arn, "service", "service", String),
    attribute(Arn, "region", "region", String),
    attribute(Arn, "accountId", "account_id", String),
    attribute(Arn, "resourceId", "resource_id", ResourceId),
    attribute(Url, "scheme", "scheme", String),
    attribute(Url, "authority", "authority", String),
    attribute(Url, "path", "path", String),
    Attribute { is_made: true, ..attribute(Url, "normalizedPath", "normalized_path", String) },
    attribute(Url, "isIp", "is_ip", Boolean),
];

const fn attribute(of: RuleType, name: &'static str, rust: &'static str, ty: RuleType) -> Attribute {
    Attribute { of, name, rust, ty, is_made: false }
}

pub(super) fn attribute_of(of: RuleType, name: &str) -> Option<&'static Attribute> {
    ATTRIBUTES.iter().find(|attribute| attribute.of == of && attribute.name == name)
}

/// A type in words.
pub(super) fn describe(ty: RuleType) -> &'static str {
    match ty {
        String => "a string",
        Boolean => "a boolean",
        Integer => "an integer",
        RuleType::Strings | Split | ResourceId => "an array of strings",
        Partition => "a partition",
        Arn => "an ARN",
        Url => "a URL",
    }
}
