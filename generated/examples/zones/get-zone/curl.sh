#!/bin/sh
# Get Zone: GET /zstack/v1/zones/{uuid}/info
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/zones/19d64f55a9723e59849c0f9357a0dded/info' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
