//! What has to be known of the whole of a `service-2.json` to make something of one of its parts.

use crate::{Node, Span, Text};
use foldhash::HashMap;

/// A service and its shapes, as they are written.
pub(super) struct Facts<'n> {
    pub metadata: &'n Node,
    /// The namespace that its shapes get
    pub namespace: String,
    /// The ids of the traits of its protocols
    pub protocols: Vec<&'static str>,
    shapes: HashMap<&'n str, &'n Node>,
    operations: HashMap<&'n str, &'n Node>,
    /// Shapes that are the inputs of operations, and nothing else, with how an operation refers to each
    inputs: HashMap<&'n str, &'n Node>,
    /// The URI of the XML namespace of the service
    pub own_namespace: Option<&'n Node>,
}

impl<'n> Facts<'n> {
    pub fn new(root: &'n Node, metadata: &'n Node) -> Self {
        let by_name = |name| {
            let members = root.get(name).and_then(Node::as_object).unwrap_or_default();
            members.iter().map(|(key, node)| (&*key.name, node)).collect::<HashMap<_, _>>()
        };
        let (shapes, operations) = (by_name("shapes"), by_name("operations"));
        let inputs = inputs(&shapes, &operations);
        let namespace = namespace(metadata);
        let protocols = protocols(metadata);
        let mut facts =
            Self { metadata, namespace, protocols, shapes, operations, inputs, own_namespace: None };
        facts.own_namespace = facts.find_own_namespace();
        facts
    }

    pub fn metadata_text(&self, name: &str) -> Option<&'n str> {
        self.metadata.get(name)?.as_str()
    }

    pub fn shape(&self, name: &str) -> Option<&'n Node> {
        self.shapes.get(name).copied()
    }

    pub fn operation(&self, name: &str) -> Option<&'n Node> {
        self.operations.get(name).copied()
    }

    /// How an operation refers to a shape that is the input of operations, and nothing else.
    pub fn input(&self, name: &str) -> Option<&'n Node> {
        self.inputs.get(name).copied()
    }

    /// Whether requests name their operation, instead of having a method and a path.
    pub fn is_rpc(&self) -> bool {
        !self.speaks("restJson1") && !self.speaks("restXml")
    }

    /// Whether errors are named as they were in `awsQuery`.
    pub fn is_query_compatible(&self) -> bool {
        self.metadata.get("awsQueryCompatible").is_some()
    }

    /// The operation that says which endpoints the others have.
    pub fn endpoint_operation(&self) -> Option<(&'n str, Span)> {
        let marked = |(name, node): (&&'n str, &&'n Node)| {
            let flag = node.get("endpointoperation").filter(|flag| flag.as_bool() == Some(true))?;
            Some((*name, flag.span))
        };
        self.operations.iter().filter_map(marked).min()
    }

    /// The XML namespace of the service: where `metadata` has none, that of the roots of all requests, if it is one.
    fn find_own_namespace(&self) -> Option<&'n Node> {
        if let Some(uri) = self.metadata.get("xmlNamespace") {
            return Some(uri);
        }
        let mut roots = self.inputs.iter().filter_map(|(name, reference)| self.root(name, reference));
        let first = roots.next()??;
        let is_same = |root: Option<&Node>| root.and_then(Node::as_str) == first.as_str();
        roots.all(is_same).then_some(first)
    }

    /// The namespace, if it has one, of the root of requests with this input, if they have a root.
    fn root(&self, input: &str, reference: &'n Node) -> Option<Option<&'n Node>> {
        let structure = self.shape(input)?;
        let root = match structure.get("payload").and_then(Node::as_str) {
            Some(payload) => structure.get("members")?.get(payload)?,
            None => reference,
        };
        let is_structure = shape_of(root).and_then(|name| self.shape(name)?.get("type")?.as_str());
        let has_root = is_structure == Some("structure") && root.get("locationName").is_some();
        has_root.then(|| plain_namespace(root.get("xmlNamespace")?))
    }

    /// Whether this is the namespace of the service.
    pub fn is_own_namespace(&self, namespace: &Node) -> bool {
        let uri = plain_namespace(namespace).and_then(Node::as_str);
        uri.is_some() && uri == self.own_namespace.and_then(Node::as_str)
    }

    pub fn has_xml(&self) -> bool {
        ["restXml", "awsQuery", "ec2Query"].into_iter().any(|name| self.speaks(name))
    }

    /// Whether it speaks the protocol with this name in `aws.protocols`.
    pub fn speaks(&self, name: &str) -> bool {
        self.protocols.iter().any(|id| id.strip_prefix("aws.protocols#") == Some(name))
    }

    /// The id of a shape. Operations have the same namespace in Smithy, and another one in botocore: a shape that is
    /// called as an operation says its kind as well.
    pub fn id(&self, shape: &str) -> String {
        let namespace = &self.namespace;
        match self.shape(shape).filter(|_| self.operations.contains_key(shape)) {
            Some(node) => {
                let kind = node.get("type").and_then(Node::as_str).unwrap_or_default();
                let (first, rest) = kind.split_at_checked(1).unwrap_or_default();
                format!("{namespace}#{shape}{}{rest}", first.to_ascii_uppercase())
            }
            None => format!("{namespace}#{shape}"),
        }
    }

    /// The name of the service's shape. It is the prefix of `X-Amz-Target` where there is one, as in Smithy, and
    /// else botocore does not know it: it is made of what AWS's SDKs call the service.
    pub fn service_name(&self) -> String {
        let given = self.metadata_text("targetPrefix").and_then(|prefix| prefix.rsplit('.').next());
        if let Some(name) = given.filter(|name| !name.is_empty()) {
            return name.to_owned();
        }
        let id = self.metadata_text("serviceId").unwrap_or_default();
        let mut name: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert_str(0, "Service");
        }
        let names = self.shapes.keys().chain(self.operations.keys());
        if names.clone().any(|other| other.eq_ignore_ascii_case(&name)) {
            name.push_str("Service");
        }
        while names.clone().any(|other| other.eq_ignore_ascii_case(&name)) {
            name.push('_');
        }
        name
    }

    /// The id for a shape that is made of another one.
    pub fn made_id(&self, prefix: &str, shape: &str) -> String {
        let mut name = format!("{prefix}{shape}");
        while self.shapes.contains_key(&*name) || self.operations.contains_key(&*name) {
            name.push('_');
        }
        format!("{}#{name}", self.namespace)
    }
}

/// `com.amazonaws.` and what AWS's SDKs call the service, as the namespaces of AWS's models in Smithy are made.
fn namespace(metadata: &Node) -> String {
    let text = |name| metadata.get(name).and_then(Node::as_str);
    let id = text("serviceId").or_else(|| text("endpointPrefix")).unwrap_or_default();
    let name: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = if name.is_empty() { "service".to_owned() } else { name.to_ascii_lowercase() };
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name };
    format!("com.amazonaws.{name}")
}

/// All that `protocols` has, or else the only one.
fn protocols(metadata: &Node) -> Vec<&'static str> {
    let several = metadata.get("protocols").and_then(Node::as_array).unwrap_or_default();
    let one = metadata.get("protocol").filter(|_| several.is_empty());
    let names = several.iter().chain(one).filter_map(Node::as_str);
    let version = metadata.get("jsonVersion").and_then(Node::as_str);
    names.filter_map(|name| protocol(name, version)).collect()
}

/// The URI of a namespace without a prefix.
fn plain_namespace(namespace: &Node) -> Option<&Node> {
    namespace.get("uri").filter(|_| namespace.get("prefix").is_none())
}

/// The trait of a protocol that botocore calls so.
pub(super) fn protocol(name: &str, json_version: Option<&str>) -> Option<&'static str> {
    Some(match name {
        "json" if json_version == Some("1.1") => "aws.protocols#awsJson1_1",
        "json" => "aws.protocols#awsJson1_0",
        "rest-json" => "aws.protocols#restJson1",
        "rest-xml" => "aws.protocols#restXml",
        "query" => "aws.protocols#awsQuery",
        "ec2" => "aws.protocols#ec2Query",
        "smithy-rpc-v2-cbor" => "smithy.protocols#rpcv2Cbor",
        _ => return None,
    })
}

/// The name of the shape that a reference is to: `{"shape": name}`.
pub(super) fn shape_of(reference: &Node) -> Option<&str> {
    reference.get("shape").and_then(Node::as_str)
}

fn inputs<'n>(
    shapes: &HashMap<&'n str, &'n Node>,
    operations: &HashMap<&'n str, &'n Node>,
) -> HashMap<&'n str, &'n Node> {
    let of = |node: &'n Node, name: &str| node.get(name).and_then(shape_of);
    let input = |node: &&'n Node| {
        let reference = node.get("input")?;
        Some((shape_of(reference)?, reference))
    };
    let mut inputs: HashMap<_, _> = operations.values().filter_map(input).collect();
    for operation in operations.values() {
        if let Some(name) = of(operation, "output") {
            inputs.remove(name);
        }
    }
    for shape in shapes.values() {
        let members = shape.get("members").and_then(Node::as_object).unwrap_or_default();
        let members = members.iter().filter_map(|(_, node)| shape_of(node));
        let parts = ["member", "key", "value"].into_iter().filter_map(|name| of(shape, name));
        for name in members.chain(parts) {
            inputs.remove(name);
        }
    }
    inputs
}

/// The members of a structure that have a place in the path, each with its name there.
pub(super) fn labels(structure: &Node) -> Vec<(&Text, &str)> {
    let members = structure.get("members").and_then(Node::as_object).unwrap_or_default();
    let is_label = |node: &Node| node.get("location").and_then(Node::as_str) == Some("uri");
    let labels = members.iter().filter(|(_, node)| is_label(node));
    labels
        .map(|(key, node)| (&key.name, node.get("locationName").and_then(Node::as_str).unwrap_or(&key.name)))
        .collect()
}
