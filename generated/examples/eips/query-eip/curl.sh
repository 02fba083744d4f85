#!/bin/sh
# Query EIPs: GET /zstack/v1/eips
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/eips' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
