# ResizeServer: PUT /servers/{id}/actions (resize)
from datetime import datetime

from acme import Client

with Client() as client:
    client.servers.resize(
        "id",
        size=1,
        when=datetime.fromisoformat("2026-01-31T09:30:00Z"),
    )
