#!/bin/sh
# Get Candidate L3 Networks for Change VM NIC Network: GET /zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks-candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/nics/19d64f55a9723e59849c0f9357a0dded/l3-networks-candidates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
