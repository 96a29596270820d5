"""Random inputs for the operations of the small models, from the shapes in them: the same ones in each run.

How long texts and lists are and how large numbers is as botocore wants it, which checks that before it sends anything.
"""

import base64
import json
import random
from datetime import datetime, timezone
from pathlib import Path

import botocore.session

# With which the first inputs of a service are made.
SEED = 20060301
# How many inputs an operation gets.
COUNT = 20
# Nobody listens there: requests go nowhere. Buckets are in paths, as the server is at an IP address.
ENDPOINT = "http://127.0.0.1:9"
# The services by what botocore calls them, which is what their models are called: those of XML and of forms.
SERVICES = ["cloudformation", "ec2", "iam", "rds", "s3", "sns", "sts"]

# What has to be escaped in XML, in forms, in paths or in queries, and what must not be.
LETTERS = "abcXYZ019 -_.~/+%&=?#<>\"'!*()@:;,$[]{}|\\^`äßé漢😀\t\n"
# What botocore writes into XML as it is, where parsers take it for an LF or refuse it: this is in forms only.
CONTROL = "\r\x01"
# What a header can hold.
PRINTABLE = "".join(map(chr, range(0x20, 0x7F)))
# Members that can't hold just any text, with letters that they can: a bucket is checked by botocore, the source of a copy is
# encoded by it where the caller does that for ours.
RESTRICTED = {"Bucket": "abcdefghijklmnopqrstuvwxyz0123456789", "CopySource": "abc/019"}
# Members that are left out, as botocore encodes what is in them and ours takes it as it is to be sent.
OMITTED = {"UserData"}
# What stands for the names of members where there is none.
HEADER, ITEM = "a header", "an item"
# Moments up to the end of 2099, in seconds. botocore knows no fractions of seconds in any format.
LAST = 4_102_444_799


class Inputs:
    """What makes the inputs of a service."""

    def __init__(self, service, shapes):
        self.shapes = shapes
        self.random = random.Random(f"{SEED} {service}")
        self.alphabet = LETTERS if service == "s3" else LETTERS + CONTROL

    def shape(self, name):
        return self.shapes.get(name) or {"type": name.removeprefix("smithy.api#").lower()}

    def operations(self):
        """The operations in the order of their names, with the names of their inputs."""
        for name, shape in sorted(self.shapes.items()):
            if shape["type"] == "operation":
                yield name.split("#")[1], shape.get("input", {}).get("target")

    def text(self, name, traits, limits):
        if name in RESTRICTED:
            return self.letters(RESTRICTED[name], 3, 20)
        if "smithy.api#httpHeader" in traits or name == HEADER:
            # White space at the ends is no part of a header's value.
            return f"x{self.letters(PRINTABLE, 0, 30)}x"
        shortest = max(limits.get("min", 0), 1 if "smithy.api#httpLabel" in traits else 0)
        return self.letters(self.alphabet, shortest, max(shortest, min(limits.get("max", 30), 30)))

    def letters(self, letters, shortest, longest):
        return "".join(self.random.choices(letters, k=self.random.randint(shortest, longest)))

    def number(self, bits, limits):
        least, most = limits.get("min", -(2 ** (bits - 1))), limits.get("max", 2 ** (bits - 1) - 1)
        return self.random.choice([least, most, self.random.randint(least, most)])

    def moment(self):
        time = datetime.fromtimestamp(self.random.randint(0, LAST), timezone.utc)
        return time.strftime("%Y-%m-%dT%H:%M:%SZ")

    def value(self, member, name, theirs):
        """A value of a member, of which botocore's shape is `theirs`."""
        shape, limits = self.shape(member["target"]), theirs.metadata
        traits = {**shape.get("traits", {}), **member.get("traits", {})}
        match shape["type"]:
            case "structure":
                return self.structure(shape, theirs)
            case "list":
                shortest = limits.get("min", 0)
                count = self.random.randint(shortest, shortest + 3)
                return [self.value(shape["member"], ITEM, theirs.member) for _ in range(count)]
            case "map":
                place = HEADER if "smithy.api#httpPrefixHeaders" in traits else ITEM
                # Ours are in the order of their keys.
                keys = sorted({self.letters("abc-xyz", 1, 8).strip("-") or "k" for _ in range(3)})
                return {key: self.value(shape["value"], place, theirs.value) for key in keys}
            case "string":
                return self.text(name, traits, limits)
            case "boolean":
                return self.random.choice([True, False])
            case "integer":
                return self.number(32, limits)
            case "long":
                return self.number(64, limits)
            case "timestamp":
                return self.moment()
            case "blob":
                return base64.b64encode(self.random.randbytes(self.random.randint(0, 40))).decode()
            case other:
                raise ValueError(f"{member['target']}: no inputs are made of {other}")

    def structure(self, shape, theirs):
        values = {}
        for name, member in shape["members"].items():
            if name in OMITTED:
                continue
            # A token that is left out is made up, by each client on its own.
            needed = name in theirs.required_members or "idempotencyToken" in theirs.members[name].metadata
            if needed or self.random.random() < 0.7:
                values[name] = self.value(member, name, theirs.members[name])
        return values


def random_inputs(folder):
    """Inputs for all operations of the services, a request each."""
    session = botocore.session.Session()
    for service in SERVICES:
        shapes = json.loads((Path(folder) / f"{service}.json").read_text(encoding="utf-8"))["shapes"]
        inputs, theirs = Inputs(service, shapes), session.get_service_model(service)
        for operation, target in inputs.operations():
            for number in range(1, COUNT + 1):
                values = {}
                if target:
                    values = inputs.structure(shapes[target], theirs.operation_model(operation).input_shape)
                yield {
                    "name": f"{service} {operation} with random input {number} (seed {SEED})",
                    "service": service,
                    "endpoint": ENDPOINT,
                    "operation": operation,
                    "params": values,
                    "input": values,
                }
