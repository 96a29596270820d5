//! Typed access to the traits that say what a service needs and its model does not: they are of dx, and stand on the
//! service in an overlay.

use crate::{Node, Traits};

impl Traits {
    /// `dx.api#requestHeaders`: headers that every request has, by name.
    pub fn request_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts_by_name("dx.api#requestHeaders")
    }

    /// `dx.api#labelDefaults`: what stands for a member with the trait `httpLabel` that is not set, by the member's name.
    pub fn label_defaults(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts_by_name("dx.api#labelDefaults")
    }

    /// `dx.api#endpointMember`: the member of an input whose value is the URL that the request goes to, by the name of
    /// the operation.
    pub fn endpoint_members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts_by_name("dx.api#endpointMember")
    }

    /// `dx.api#treeHash`: the names of the operations whose requests have Amazon S3 Glacier's SHA-256 tree hash of the
    /// body.
    pub fn tree_hash_operations(&self) -> impl Iterator<Item = &str> {
        let names = self.get("dx.api#treeHash").and_then(Node::as_array).unwrap_or_default();
        names.iter().filter_map(Node::as_str)
    }

    /// `dx.api#bucketMember`: the member of inputs that has the name of an Amazon S3 bucket, which is in the host or in the path.
    #[must_use]
    pub fn bucket_member(&self) -> Option<&str> {
        self.get("dx.api#bucketMember").and_then(Node::as_str)
    }

    fn texts_by_name(&self, id: &str) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.get(id).and_then(Node::as_object).unwrap_or_default();
        texts.iter().filter_map(|(key, value)| Some((key.name.as_str(), value.as_str()?)))
    }
}
