#!/bin/sh
# Get VIP Available Port: GET /zstack/v1/vips/{vipUuid}/get-port-availability
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vips/19d64f55a9723e59849c0f9357a0dded/get-port-availability?protocolType=TCP' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
