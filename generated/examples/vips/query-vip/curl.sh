#!/bin/sh
# Query VIPs: GET /zstack/v1/vips
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vips' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
