# Remove Certificate from Load Balancer Listener: DELETE /zstack/v1/load-balancers/listeners/{listenerUuid}/certificate
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.remove_certificate_from_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        certificate_uuid="certificate-uuid",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
