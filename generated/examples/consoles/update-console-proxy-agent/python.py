# Update Console Proxy Agent: PUT /zstack/v1/consoles/agents/{uuid}/actions (updateconsoleproxyagent)
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.consoles.update_console_proxy_agent(
        "19d64f55a9723e59849c0f9357a0dded",
        console_proxy_overridden_ip="console-proxy-overridden-ip",
        console_proxy_port=1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
