# Query Instance Offerings: GET /zstack/v1/instance-offerings
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.instance_offerings.query()
    print(result)
