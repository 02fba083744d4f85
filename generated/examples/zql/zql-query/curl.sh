#!/bin/sh
# ZQL Query: GET /zstack/v1/zql
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/zql' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
