#!/bin/sh
# Get L3 Network Router Interface IP: GET /zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/router-interface-ip' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
