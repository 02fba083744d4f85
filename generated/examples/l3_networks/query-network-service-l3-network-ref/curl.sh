#!/bin/sh
# Query Network Service L3 Network Refs: GET /zstack/v1/l3-networks/network-services/refs
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/network-services/refs' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
