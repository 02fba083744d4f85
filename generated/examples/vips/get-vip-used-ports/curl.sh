#!/bin/sh
# Get VIP Used Ports: GET /zstack/v1/vips/{uuid}/usedports
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vips/19d64f55a9723e59849c0f9357a0dded/usedports?protocol=TCP' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
