#!/bin/sh
# Query System Tags: GET /zstack/v1/system-tags
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/system-tags' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
