#!/bin/sh
# Query Event Logs by id: GET /zstack/v1/eventlogs/{id}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/eventlogs/id' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
