# Create Certificate: POST /zstack/v1/certificates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.certificates.create(
        name="name",
        certificate="certificate",
        description="description",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
