#!/bin/sh
# Get VM Attachable L3 Network: GET /zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks-candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/l3-networks-candidates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
