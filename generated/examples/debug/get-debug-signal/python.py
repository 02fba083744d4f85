# Get Debug Signals: GET /zstack/v1/debug
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.debug.get_debug_signal()
    print(result)
