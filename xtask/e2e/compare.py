"""Compares requests that clients of ours signed with what botocore makes of the same parameters.

Reads a request a line from standard input:

    {"name": ..., "service": ..., "operation": ..., "params": JSON as text, with blobs in base64, "made": {
        "region": ..., "time": seconds since 1970, "endpoint": its URL, or null for that of AWS,
        "credentials": {"access_key_id": ..., "secret_access_key": ..., "session_token": ... or null},
        "method": ..., "url": ..., "headers": [[name, value], ...], "body": in base64}}

Prints `ok <what>` or `FAIL <what>: <why>` for each of two comparisons a request: with the request that botocore's
client sends, and with the signature that botocore's signer computes for our request at the time that it was signed, for the
region and the service that botocore's client signs for.
"""

import base64
import json
import re
import sys
from datetime import datetime, timezone
from unittest.mock import patch
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree

import botocore.auth
import botocore.session
from botocore import xform_name
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.config import Config
from botocore.credentials import Credentials

import differences

# What signing adds to a request.
SIGNING = {"authorization", "x-amz-date", "x-amz-security-token"}
# The signers of services that have their own: S3 signs paths as they are.
SIGNERS = {"s3": botocore.auth.S3SigV4Auth}
# What a signature is made for: the region, and the service's name.
SCOPE = re.compile("Credential=[^/]+/[0-9]{8}/([^/]+)/([^/]+)/aws4_request")
# An idempotency token, where the parameters have none.
UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Raw:
    """The body of a response that never came."""

    def stream(self, *_args, **_options):
        yield b"{}"


def client_of(service, made, cache={}):
    """A client of botocore with the region, the endpoint and the credentials of our request."""
    key = made["credentials"]
    kind = (service, made["region"], made["endpoint"], *key.values())
    if kind not in cache:
        cache[kind] = botocore.session.Session().create_client(
            service.replace("_", "-"),
            region_name=made["region"],
            endpoint_url=made["endpoint"],
            aws_access_key_id=key["access_key_id"],
            aws_secret_access_key=key["secret_access_key"],
            aws_session_token=key["session_token"],
            config=Config(
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
                retries={"total_max_attempts": 1},
            ),
        )
    return cache[kind]


def decoded(shape, value):
    """Parameters with bytes instead of base64."""
    match shape.type_name:
        case "blob":
            return base64.b64decode(value)
        case "structure":
            return {name: decoded(shape.members[name], member) for name, member in value.items()}
        case "list":
            return [decoded(shape.member, item) for item in value]
        case "map":
            return {name: decoded(shape.value, item) for name, item in value.items()}
    return value


def sent_by_botocore(request):
    """The request that botocore's client sends, which goes nowhere."""
    sent = []

    def send(request, **_):
        sent.append(request)
        return AWSResponse(request.url, 200, {}, Raw())

    service, operation = request["service"], request["operation"]
    client = client_of(service, request["made"])
    shape = client.meta.service_model.operation_model(operation).input_shape
    params = decoded(shape, json.loads(request["params"])) if shape else {}
    event = f"before-send.{client.meta.service_model.service_id.hyphenize()}.{operation}"
    client.meta.events.register(event, send)
    try:
        getattr(client, xform_name(operation))(**params)
    except Exception:
        # The answer says nothing, whatever was asked.
        if not sent:
            raise
    finally:
        client.meta.events.unregister(event, send)
    return sent[0]


def text(value):
    return value.decode() if isinstance(value, bytes) else value


def bytes_of(body):
    """The bytes of a body, which may be read from a file."""
    if hasattr(body, "read"):
        body.seek(0)
        body = body.read()
    return body.encode() if isinstance(body, str) else bytes(body or b"")


def lower(pairs):
    """Headers by their names in small letters."""
    return {name.lower(): text(value) for name, value in pairs}


def url_of(service, url):
    """A URL in its parts, with the pairs of the query in order of their names."""
    parts = urlsplit(url)
    pairs = differences.pairs(service, parse_qsl(parts.query, keep_blank_values=True))
    return parts.scheme, parts.netloc, parts.path, sorted(pairs)


def body_of(service, body, kind):
    """What a body says: the pairs of a form, XML in canonical form, a value in JSON, in which a token that a client made up
    is the same for all; or its bytes."""
    if kind.startswith("application/x-www-form-urlencoded"):
        return parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True)
    if kind == "application/xml":
        return ElementTree.canonicalize(body.decode(), rewrite_prefixes=True)
    if kind != "application/json":
        return body
    value = json.loads(body)
    if isinstance(value, dict) and UUID.fullmatch(str(value.get("ClientToken"))):
        value["ClientToken"] = "made up"
    return value


def differences_of_requests(service, ours, theirs):
    our, their = lower(ours["headers"]), lower(theirs.headers.items())
    if differences.in_another_protocol(our, their):
        our, their = urlsplit(ours["url"]).netloc, urlsplit(theirs.url).netloc
        if our != their:
            yield f"host: botocore sends to {their}, we send to {our}"
        return
    our, their = differences.headers(service, our), differences.headers(service, their)
    differences.adapt(service, our, their)
    kind = our.get("content-type", "")
    bodies = [body_of(service, body, kind) for body in (ours["body"], bytes_of(theirs.body))]
    for what, our, their in [
        ("method", ours["method"], theirs.method),
        ("url", url_of(service, ours["url"]), url_of(service, theirs.url)),
        ("headers", our, their),
        ("body", *bodies),
    ]:
        if our != their:
            yield f"{what}: botocore sends {their}, we send {our}"


def names_of_signed(headers):
    """The names of the headers that a signature covers."""
    return set(re.search("SignedHeaders=([^,]*)", headers["authorization"]).group(1).split(";"))


def sign_by_botocore(service, ours, headers, scope):
    """Our request with what botocore's signer adds to it, at the same time and for the same headers, and for the region and
    the service that botocore's client signs for."""
    time = datetime.fromtimestamp(ours["time"], timezone.utc)
    signed = names_of_signed(headers) - SIGNING
    unsigned = {name: value for name, value in headers.items() if name in signed}
    request = AWSRequest(method=ours["method"], url=ours["url"], headers=unsigned, data=ours["body"])
    key = ours["credentials"]
    credentials = Credentials(key["access_key_id"], key["secret_access_key"], key["session_token"])
    signer = SIGNERS.get(service, botocore.auth.SigV4Auth)(credentials, scope[2], scope[1])
    with patch("botocore.auth.get_current_datetime", lambda *_, **__: time):
        signer.add_auth(request)
    return lower(request.headers.items())


def differences_of_signatures(service, ours, theirs):
    our = lower(ours["headers"])
    signed = lower(theirs.headers.items())
    their = sign_by_botocore(service, ours, our, SCOPE.search(signed["authorization"]))
    for name in sorted(SIGNING):
        if our.get(name) != their.get(name):
            yield f"{name}: botocore computes {their.get(name)}, ours is {our.get(name)}"
    if differences.in_another_protocol(our, signed):
        return
    their = differences.headers(service, dict.fromkeys(names_of_signed(signed), ""))
    for name in sorted(their.keys() - names_of_signed(our)):
        yield f"{name}: botocore signs it, we don't"


def report(what, compare, *requests):
    try:
        found = "; ".join(compare(*requests))
    except Exception as error:
        found = f"it can't be compared: {error!r}"
    print(f"FAIL {what}: {found}".replace("\n", " ") if found else f"ok {what}")


def main():
    same_bytes, operations = [], set()
    for line in sys.stdin:
        request = json.loads(line)
        service, ours, theirs = request["service"], request["made"], sent_by_botocore(request)
        ours["body"] = base64.b64decode(ours["body"])
        report(f"{request['name']}: request", differences_of_requests, service, ours, theirs)
        report(f"{request['name']}: signature", differences_of_signatures, service, ours, theirs)
        same_bytes.append(ours["body"] == bytes_of(theirs.body))
        operations.add((service, request["operation"]))
    count, services = len(same_bytes), len({service for service, _ in operations})
    print(
        f"{count} requests of {len(operations)} operations of {services} services are compared with those of botocore "
        f"{botocore.__version__}"
    )
    print(f"bodies are compared by what they say; {same_bytes.count(True)} of {count} have botocore's bytes too")


if __name__ == "__main__":
    main()
