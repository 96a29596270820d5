"""Prints parameters of operations, a request a line, in JSON:

    {"name": ..., "service": as botocore calls it, "endpoint": its URL, or null for that of AWS, "operation": ...,
     "region": ..., "params": JSON as botocore takes it, with blobs in base64, as a text, so that its order is kept,
     "input": as serde reads the input of ours}

Each operation of AWS Data Exchange that botocore has comes twice: with all members set, as far down as they go, and with
those only that are required. The jobs in the folder that the first argument names come as they are. Each operation of the
services in XML and forms, as the models in the folder that the second argument names have them, comes with random inputs.
An operation of each service that is signed for one region of a partition comes with several regions.
"""

import json
import sys
from pathlib import Path

import botocore.session

from random_inputs import random_inputs

SERVICE = "dataexchange"
REGION = "ap-southeast-2"
# Services with an endpoint for all regions of a partition, or of some partitions.
GLOBAL = {
    "networkmanager": "DescribeGlobalNetworks",
    "organizations": "DescribeOrganization",
    "route53_recovery_control_config": "ListClusters",
    "shield": "DescribeSubscription",
    "support": "DescribeSeverityLevels",
    "waf": "GetChangeToken",
}
# A region of each partition that they are in.
REGIONS = ["eu-west-1", "cn-north-1", "us-gov-west-1"]
TIME = "2026-02-28T23:59:59Z"
# What has to be escaped in a path, in a query and in JSON, and what must not be.
TEXT = "Grüße/a+b c=%2F&d?\"~'"
# What a header can hold.
PLAIN = "plain (text); q=1"


def texts(shape, is_header):
    """Text that is long enough for the shape."""
    if shape.enum:
        return shape.enum[0]
    text = PLAIN if is_header else TEXT
    longest = shape.metadata.get("max", len(text))
    return text.ljust(shape.metadata.get("min", 0), "x")[: max(longest, 1)]


def value(shape, every, is_header=False):
    """A value of a shape, once for botocore and once for serde."""
    kind = shape.type_name
    if kind == "structure":
        return structure(shape, every)
    if kind == "list":
        items = [value(shape.member, every, is_header) for _ in range(2 if every else 1)]
        return [ours for ours, _ in items], [theirs for _, theirs in items]
    if kind == "map":
        pairs = {name: value(shape.value, every, is_header) for name in ["accept", "x-team"]}
        return {name: pair[0] for name, pair in pairs.items()}, {name: pair[1] for name, pair in pairs.items()}
    one = {
        "string": lambda: texts(shape, is_header),
        "timestamp": lambda: TIME,
        "boolean": lambda: True,
        "integer": lambda: 7,
        "double": lambda: 7.5,
    }[kind]()
    return one, one


def structure(shape, every):
    params, ours = {}, {}
    for name, member in shape.members.items():
        if not every and name not in shape.required_members:
            continue
        place = member.serialization.get("location")
        # serde knows a member by its name in JSON, if it has one of its own, and otherwise by that in the model.
        own = name if place else member.serialization.get("name", name)
        params[name], ours[own] = value(member, every, place in ("header", "headers"))
    return params, ours


def request(name, operation, params, ours):
    where = {"service": SERVICE, "endpoint": None}
    return {"name": name, **where, "operation": operation, "params": params, "input": ours}


def operations(service):
    for name in service.operation_names:
        shape = service.operation_model(name).input_shape
        for what, every in [("all members", True), ("required members", False)]:
            params, ours = structure(shape, every) if shape else ({}, {})
            yield request(f"{name} with {what}", name, params, ours)


def jobs(folder):
    for file in sorted(Path(folder).glob("*.json")):
        params = json.loads(file.read_text(encoding="utf-8"))
        yield request(file.stem, "CreateJob", params, params)


def scopes():
    for service, operation in GLOBAL.items():
        for region in REGIONS:
            where = {"service": service, "endpoint": None, "region": region}
            name = f"{operation} of {service} in {region}"
            yield {"name": name, **where, "operation": operation, "params": {}, "input": {}}


def main():
    service = botocore.session.Session().get_service_model(SERVICE)
    for made in [*jobs(sys.argv[1]), *operations(service), *random_inputs(sys.argv[2]), *scopes()]:
        print(json.dumps({"region": REGION, **made, "params": json.dumps(made["params"])}))


if __name__ == "__main__":
    main()
