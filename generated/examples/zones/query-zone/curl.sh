#!/bin/sh
# Query Zones: GET /zstack/v1/zones
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/zones' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
