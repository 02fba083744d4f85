#!/bin/sh
# Get Volume Capabilities: GET /zstack/v1/volumes/{uuid}/capabilities
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/19d64f55a9723e59849c0f9357a0dded/capabilities' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
