#!/bin/sh
# Get VM NIC Attached Network Service: GET /zstack/v1/vm-instances/nics/{vmNicUuid}/attached-networkservices
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/nics/19d64f55a9723e59849c0f9357a0dded/attached-networkservices' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
