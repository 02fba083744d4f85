#!/bin/sh
# Get VM NIC Attachable EIPs: GET /zstack/v1/vm-instances/nics/{vmNicUuid}/candidate-eips
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/nics/19d64f55a9723e59849c0f9357a0dded/candidate-eips' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
