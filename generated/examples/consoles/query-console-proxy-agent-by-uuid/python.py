# Query Console Proxy Agents by uuid: GET /zstack/v1/consoles/agents/{uuid}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.consoles.query_console_proxy_agent_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )
    print(result)
