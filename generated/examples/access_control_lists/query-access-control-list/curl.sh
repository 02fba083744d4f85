#!/bin/sh
# Query Access Control Lists: GET /zstack/v1/access-control-lists
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/access-control-lists' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
