# Is Ready to Go: GET /zstack/v1/management-nodes/ready
from zstack import Client

with Client() as client:
    result = client.management_nodes.is_ready_to_go()
    print(result)
