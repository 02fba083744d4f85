#!/bin/sh
# Get Free IP of L3 Network: GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip/free
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/ip/free' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
