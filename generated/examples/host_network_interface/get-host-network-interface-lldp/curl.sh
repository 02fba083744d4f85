#!/bin/sh
# Get LLDP Neighbor of Host NIC: GET /zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}/info
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/hostNetworkInterface/lldp/19d64f55a9723e59849c0f9357a0dded/info' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
