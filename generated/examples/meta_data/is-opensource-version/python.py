# Check Open Source Edition: GET /zstack/v1/meta-data/opensource
from zstack import Client

with Client() as client:
    result = client.meta_data.is_opensource_version()
    print(result)
