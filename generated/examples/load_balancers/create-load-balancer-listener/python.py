# Create Load Balancer Listener: POST /zstack/v1/load-balancers/{loadBalancerUuid}/listeners
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.create_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        load_balancer_port=1,
        description="description",
        instance_port=1,
        protocol="udp",
        certificate_uuid="certificate-uuid",
        health_check_protocol="tcp",
        health_check_method="GET",
        health_check_uri="/i7re",
        health_check_http_code="health-check-http-code",
        acl_status="enable",
        acl_uuids=["acl-uuid"],
        acl_type="white",
        security_policy_type="tls_cipher_policy_default",
        http_versions=["http-version"],
        tcp_proxy_protocol="tcp-proxy-protocol",
        http_compress_algos=["http-compress-algo"],
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
