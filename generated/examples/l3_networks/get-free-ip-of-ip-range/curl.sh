#!/bin/sh
# Get Free IP of IP Range: GET /zstack/v1/l3-networks/ip-ranges/{ipRangeUuid}/ip/free
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/ip-ranges/19d64f55a9723e59849c0f9357a0dded/ip/free' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
