#!/bin/sh
# Get L2 Network Types: GET /zstack/v1/l2-networks/types
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/types' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
