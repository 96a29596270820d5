"""Compares requests of CreateJob that a client of ours signed with what botocore makes of the same parameters.

Reads a request a line from standard input:

    {"name": ..., "params": ..., "region": ..., "time": seconds since 1970,
     "credentials": {"access_key_id": ..., "secret_access_key": ..., "session_token": ... or null},
     "method": ..., "url": ..., "headers": [[name, value], ...], "body": ...}

Prints `ok <what>` or `FAIL <what>: <why>` for each of two comparisons a request: with the request that botocore's
client sends, and with the signature that botocore's signer computes for our request at the time that it was signed.
"""

import json
import re
import sys
from datetime import datetime, timezone
from unittest.mock import patch
from urllib.parse import urlsplit

import botocore.auth
import botocore.session
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.credentials import Credentials

# What differs from client to client, or belongs to the signature.
OWN = {"user-agent", "authorization", "amz-sdk-invocation-id", "amz-sdk-request", "accept-encoding"}
# What is added on the way out, by us before signing, by botocore after.
TRANSPORT = {"host", "content-length"}
# What signing adds to a request.
SIGNING = {"authorization", "x-amz-date", "x-amz-security-token"}


class Raw:
    """The body of a response that never came."""

    def stream(self, *_args, **_options):
        yield b"{}"


def sent_by_botocore(request):
    """The request that botocore's client sends, which goes nowhere."""
    sent = []

    def send(request, **_):
        sent.append(request)
        return AWSResponse(request.url, 201, {}, Raw())

    key = request["credentials"]
    client = botocore.session.Session().create_client(
        "dataexchange",
        region_name=request["region"],
        aws_access_key_id=key["access_key_id"],
        aws_secret_access_key=key["secret_access_key"],
        aws_session_token=key["session_token"],
    )
    client.meta.events.register("before-send.dataexchange.CreateJob", send)
    client.create_job(**request["params"])
    return sent[0]


def text(value):
    return value.decode() if isinstance(value, bytes) else value


def lower(pairs):
    """Headers by their names in small letters."""
    return {name.lower(): text(value) for name, value in pairs}


def headers_of(pairs):
    """The headers that both clients have to send alike."""
    return {name: value for name, value in lower(pairs).items() if name not in OWN | TRANSPORT | {"x-amz-date"}}


def differences_of_requests(ours, theirs):
    for what, our, their in [
        ("method", ours["method"], theirs.method),
        ("url", urlsplit(ours["url"]), urlsplit(theirs.url)),
        ("headers", headers_of(ours["headers"]), headers_of(theirs.headers.items())),
        ("body", json.loads(ours["body"]), json.loads(text(theirs.body))),
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
    same_bytes = []
    for line in sys.stdin:
        ours = json.loads(line)
        theirs = sent_by_botocore(ours)
        report(f"{ours['name']}: request", differences_of_requests, ours, theirs)
        report(f"{ours['name']}: signature", differences_of_signatures, ours, theirs)
        same_bytes.append(ours["body"] == text(theirs.body))
    print(f"bodies are compared as JSON; {same_bytes.count(True)} of {len(same_bytes)} have botocore's bytes too")


if __name__ == "__main__":
    main()
