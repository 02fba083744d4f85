#!/bin/sh
# Get Elaborations: GET /zstack/v1/errorcode/elaborations
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/errorcode/elaborations' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
