# Get Account Quota Usage: GET /zstack/v1/accounts/quota/{uuid}/usages
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.accounts.get_account_quota_usage("19d64f55a9723e59849c0f9357a0dded")
    print(result)
