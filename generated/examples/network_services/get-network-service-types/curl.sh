#!/bin/sh
# Get Network Service Types: GET /zstack/v1/network-services/types
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/network-services/types' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
