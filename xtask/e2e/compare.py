"""Compares requests that a client of ours signed with what botocore makes of the same parameters.

Reads a request a line from standard input:

    {"name": ..., "operation": ..., "params": ..., "made": {
        "region": ..., "time": seconds since 1970,
        "credentials": {"access_key_id": ..., "secret_access_key": ..., "session_token": ... or null},
        "method": ..., "url": ..., "headers": [[name, value], ...], "body": ...}}

Prints `ok <what>` or `FAIL <what>: <why>` for each of two comparisons a request: with the request that botocore's
client sends, and with the signature that botocore's signer computes for our request at the time that it was signed.
"""

import json
import re
import sys
from datetime import datetime, timezone
from unittest.mock import patch
from urllib.parse import parse_qsl, urlsplit

import botocore.auth
import botocore.session
from botocore import xform_name
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.credentials import Credentials

# What differs from client to client, or belongs to the signature.
OWN = {"user-agent", "authorization", "amz-sdk-invocation-id", "amz-sdk-request", "accept-encoding"}
# What is added on the way out, by us before signing, by botocore after.
TRANSPORT = {"host", "content-length"}
# What signing adds to a request.
SIGNING = {"authorization", "x-amz-date", "x-amz-security-token"}
# An idempotency token, where the parameters have none.
UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Raw:
    """The body of a response that never came."""

    def stream(self, *_args, **_options):
        yield b"{}"


def client_of(made, cache={}):
    """A client of botocore with the region and the credentials of our request."""
    key = made["credentials"]
    kind = (made["region"], *key.values())
    if kind not in cache:
        cache[kind] = botocore.session.Session().create_client(
            "dataexchange",
            region_name=made["region"],
            aws_access_key_id=key["access_key_id"],
            aws_secret_access_key=key["secret_access_key"],
            aws_session_token=key["session_token"],
        )
    return cache[kind]


def sent_by_botocore(request):
    """The request that botocore's client sends, which goes nowhere."""
    sent = []

    def send(request, **_):
        sent.append(request)
        return AWSResponse(request.url, 200, {}, Raw())

    client, event = client_of(request["made"]), f"before-send.dataexchange.{request['operation']}"
    client.meta.events.register(event, send)
    try:
        getattr(client, xform_name(request["operation"]))(**request["params"])
    finally:
        client.meta.events.unregister(event, send)
    return sent[0]


def text(value):
    return value.decode() if isinstance(value, bytes) else value


def lower(pairs):
    """Headers by their names in small letters."""
    return {name.lower(): text(value) for name, value in pairs}


def headers_of(pairs):
    """The headers that both clients have to send alike."""
    return {name: value for name, value in lower(pairs).items() if name not in OWN | TRANSPORT | {"x-amz-date"}}


def url_of(url):
    """A URL in its parts, with the pairs of the query in order of their names."""
    parts = urlsplit(url)
    return parts.scheme, parts.netloc, parts.path, sorted(parse_qsl(parts.query, keep_blank_values=True))


def body_of(body, headers):
    """The value of a body in JSON, in which a token that a client made up is the same for all; or its text."""
    body = text(body or "")
    if headers.get("content-type") != "application/json":
        return body
    value = json.loads(body)
    if isinstance(value, dict) and UUID.fullmatch(str(value.get("ClientToken"))):
        value["ClientToken"] = "made up"
    return value


def differences_of_requests(ours, theirs):
    our, their = headers_of(ours["headers"]), headers_of(theirs.headers.items())
    bodies = body_of(ours["body"], our), body_of(theirs.body, our)
    # A payload that is a string is not JSON, whatever botocore says: Smithy's protocol tests ask for `text/plain`.
    if our.get("content-type") == "text/plain":
        their["content-type"] = "text/plain"
    for what, our, their in [
        ("method", ours["method"], theirs.method),
        ("url", url_of(ours["url"]), url_of(theirs.url)),
        ("headers", our, their),
        ("body", *bodies),
    ]:
        if our != their:
            yield f"{what}: botocore sends {their}, we send {our}"


def names_of_signed(headers):
    """The names of the headers that a signature covers."""
    return set(re.search("SignedHeaders=([^,]*)", headers["authorization"]).group(1).split(";"))


def sign_by_botocore(ours, headers):
    """Our request with what botocore's signer adds to it, at the same time and for the same headers."""
    time = datetime.fromtimestamp(ours["time"], timezone.utc)
    signed = names_of_signed(headers) - SIGNING
    unsigned = {name: value for name, value in headers.items() if name in signed}
    request = AWSRequest(method=ours["method"], url=ours["url"], headers=unsigned, data=ours["body"].encode())
    key = ours["credentials"]
    credentials = Credentials(key["access_key_id"], key["secret_access_key"], key["session_token"])
    signer = botocore.auth.SigV4Auth(credentials, "dataexchange", ours["region"])
    with patch("botocore.auth.get_current_datetime", lambda *_, **__: time):
        signer.add_auth(request)
    return lower(request.headers.items())


def differences_of_signatures(ours, theirs):
    our = lower(ours["headers"])
    their = sign_by_botocore(ours, our)
    for name in sorted(SIGNING):
        if our.get(name) != their.get(name):
            yield f"{name}: botocore computes {their.get(name)}, ours is {our.get(name)}"
    for name in sorted(names_of_signed(lower(theirs.headers.items())) - names_of_signed(our)):
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
        ours, theirs = request["made"], sent_by_botocore(request)
        report(f"{request['name']}: request", differences_of_requests, ours, theirs)
        report(f"{request['name']}: signature", differences_of_signatures, ours, theirs)
        same_bytes.append(ours["body"] == text(theirs.body or ""))
        operations.add(request["operation"])
    count = len(same_bytes)
    print(f"{count} requests of {len(operations)} operations are compared with those of botocore {botocore.__version__}")
    print(f"bodies are compared as JSON; {same_bytes.count(True)} of {count} have botocore's bytes too")


if __name__ == "__main__":
    main()
