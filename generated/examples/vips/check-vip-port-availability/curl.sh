#!/bin/sh
# Check VIP Port Availability: GET /zstack/v1/vips/{vipUuid}/check-port-availability
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vips/19d64f55a9723e59849c0f9357a0dded/check-port-availability?port=1&protocolType=TCP' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
