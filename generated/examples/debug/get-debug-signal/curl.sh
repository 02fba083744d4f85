#!/bin/sh
# Get Debug Signals: GET /zstack/v1/debug
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/debug' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
