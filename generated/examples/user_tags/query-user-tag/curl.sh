#!/bin/sh
# Query User Tags: GET /zstack/v1/user-tags
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/user-tags' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
