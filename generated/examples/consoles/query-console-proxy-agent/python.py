# Query Console Proxy Agents: GET /zstack/v1/consoles/agents
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.consoles.query_console_proxy_agent()
    print(result)
