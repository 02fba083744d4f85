# Create SSH Key Pair: POST /zstack/v1/ssh-key-pair
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ssh_key_pair.create(
        name="name",
        public_key="public-key",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
