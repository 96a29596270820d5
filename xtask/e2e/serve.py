"""Runs moto on a free port of loopback until standard input ends, so that it never outlives who started it.

Prints the environment in which a client reaches it, a variable a line, and an empty line when it is ready. From then on
it checks the signature of each request: clients have to sign as the user, or in the session, that it names.
"""

import json
import sys

import boto3
import flask
import requests
from botocore.config import Config
from moto.iam.access_control import IAMRequest
from moto.server import ThreadedMotoServer

REGION = "eu-central-1"
ALL = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}


def create_keys(endpoint):
    """Makes a user and a role who may do anything, and gives an access key of the one and a session of the other."""
    patience = Config(connect_timeout=10, read_timeout=60, retries={"total_max_attempts": 1})
    nobody = {"aws_access_key_id": "nobody", "aws_secret_access_key": "nothing"}
    options = {"endpoint_url": endpoint, "region_name": REGION, "config": patience, **nobody}
    iam, sts = boto3.client("iam", **options), boto3.client("sts", **options)
    iam.create_user(UserName="e2e")
    iam.put_user_policy(UserName="e2e", PolicyName="all", PolicyDocument=json.dumps(ALL))
    role = iam.create_role(RoleName="e2e", AssumeRolePolicyDocument=json.dumps(ALL))["Role"]
    iam.put_role_policy(RoleName="e2e", PolicyName="all", PolicyDocument=json.dumps(ALL))
    session = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="e2e")
    return iam.create_access_key(UserName="e2e")["AccessKey"], session["Credentials"]


def check_signatures(endpoint):
    """Has the server check who asks, from the next request on."""
    requests.post(f"{endpoint}/moto-api/reset-auth", data=b"0", timeout=60).raise_for_status()


def take_the_body_only():
    """Keeps moto from taking the path and the query for the body of a request that has none: nobody signs it so."""
    initialize = IAMRequest.__init__
    IAMRequest.__init__ = lambda self, data, **others: initialize(self, data={}, **others)


def keep_the_bodies_of_forms():
    """Has moto see the bytes of a form, which Flask takes apart: they are what is signed."""
    flask.Request.data = property(lambda request: request.get_data())


def main():
    take_the_body_only()
    keep_the_bodies_of_forms()
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    endpoint = "http://{}:{}".format(*server.get_host_and_port())
    key, session = create_keys(endpoint)
    check_signatures(endpoint)
    print(f"AWS_ENDPOINT_URL={endpoint}")
    print(f"AWS_REGION={REGION}")
    print(f"AWS_ACCESS_KEY_ID={key['AccessKeyId']}")
    print(f"AWS_SECRET_ACCESS_KEY={key['SecretAccessKey']}")
    print(f"SESSION_ACCESS_KEY_ID={session['AccessKeyId']}")
    print(f"SESSION_SECRET_ACCESS_KEY={session['SecretAccessKey']}")
    print(f"SESSION_TOKEN={session['SessionToken']}")
    print(flush=True)
    # Nobody reads what is printed from now on.
    sys.stdout = sys.stderr
    sys.stdin.read()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
