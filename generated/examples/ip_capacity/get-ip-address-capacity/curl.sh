#!/bin/sh
# Get IP Address Capacity: GET /zstack/v1/ip-capacity
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/ip-capacity' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
