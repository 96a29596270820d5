"""How the requests of botocore differ from ours where both are right, and why: all that the comparison does not ask for."""

# What is of one client only, or belongs to the signature.
OWN = {"user-agent", "authorization", "amz-sdk-invocation-id", "amz-sdk-request", "accept-encoding", "x-amz-date"}
# What is added on the way out, by us before signing, by botocore after.
TRANSPORT = {"host", "content-length"}
# Of the bytes of the body, which are not compared: the comparison of signatures asks for it.
HASH = {"x-amz-content-sha256"}
# Checksums of a body: botocore sends CRC32 where the service asks for one, we send MD5, which S3 takes as well.
CHECKSUMS = {"content-md5", "x-amz-checksum-crc32", "x-amz-sdk-checksum-algorithm"}
# What botocore sends with S3's objects only, for its connection's sake.
EXPECT = {"expect"}

# Pairs of the query that one side has: the operation is named in S3's model as the SDKs have it and not in botocore's, and
# botocore has the names of objects encoded, and decodes them again.
QUERY = {"s3": {"x-id", "encoding-type"}}


def headers(service, headers):
    """The headers that have to be equal, by their names."""
    dropped = OWN | TRANSPORT | HASH | (CHECKSUMS | EXPECT if service == "s3" else set())
    kept = {name: value for name, value in headers.items() if name not in dropped}
    kind = kept.get("content-type", "")
    if kind.startswith("application/x-www-form-urlencoded"):
        # botocore adds a charset, of which the type has none.
        kept["content-type"] = "application/x-www-form-urlencoded"
    return kept


def adapt(service, ours, theirs):
    """Makes equal the types of bodies that differ by right."""
    if service == "s3" and "content-type" in ours:
        # botocore doesn't say that it sends XML, nor what an object is that has no body.
        theirs.setdefault("content-type", ours["content-type"])
    if ours.get("content-type") == "text/plain":
        # A payload that is a string is not JSON, whatever botocore says: Smithy's protocol tests ask for `text/plain`.
        theirs["content-type"] = "text/plain"


def pairs(service, pairs):
    """The pairs of a query that have to be equal."""
    return [pair for pair in pairs if pair[0] not in QUERY.get(service, ())]


def in_another_protocol(our, their):
    """Whether we send CBOR where botocore sends JSON: of a service with both, it prefers JSON. Then only hosts and
    signatures are compared, with the region and the name that these are for."""
    return "smithy-protocol" in our and "smithy-protocol" not in their
