# Change Load Balancer Listener: PUT /zstack/v1/load-balancers/listeners/{uuid}/actions (changeloadbalancerlistener)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.load_balancers.change_load_balancer_listener(
        "19d64f55a9723e59849c0f9357a0dded",
        connection_idle_timeout=1,
        max_connection=1,
        balancer_algorithm="weightroundrobin",
        health_check_target="health-check-target",
        healthy_threshold=1,
        unhealthy_threshold=1,
        health_check_interval=1,
        health_check_protocol="tcp",
        health_check_method="GET",
        health_check_uri="/i7re",
        health_check_http_code="health-check-http-code",
        acl_status="enable",
        security_policy_type="tls_cipher_policy_default",
        nbprocess=1,
        http_mode="http-keep-alive",
        session_persistence="disable",
        session_idle_timeout=30,
        cookie_name="oebd",
        http_versions=["http-version"],
        http_redirect_https="disable",
        redirect_port=1,
        status_code=301,
        tcp_proxy_protocol="tcp-proxy-protocol",
        http_compress_algos=["http-compress-algo"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
