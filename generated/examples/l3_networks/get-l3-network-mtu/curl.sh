#!/bin/sh
# Get L3 Network MTU: GET /zstack/v1/l3-networks/{l3NetworkUuid}/mtu
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/mtu' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
