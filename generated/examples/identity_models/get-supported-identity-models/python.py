# Get Supported Identity Models: GET /zstack/v1/identity-models
from zstack import Client

with Client() as client:
    result = client.identity_models.get_supported()
    print(result)
