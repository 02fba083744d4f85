# Validate Session: GET /zstack/v1/accounts/sessions/{sessionUuid}/valid
from zstack import Client

with Client() as client:
    result = client.accounts.validate_session("19d64f55a9723e59849c0f9357a0dded")
    print(result)
