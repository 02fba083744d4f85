# Attach VIP to Load Balancer: POST /zstack/v1/load-balancers/{loadBalancerUuid}/vip/{vipUuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.attach_vip_to_load_balancer(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
