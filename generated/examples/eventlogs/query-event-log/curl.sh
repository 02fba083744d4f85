#!/bin/sh
# Query Event Logs: GET /zstack/v1/eventlogs
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/eventlogs' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
