#!/bin/sh
# Get L3 Network Types: GET /zstack/v1/l3-networks/types
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/types' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
