#!/bin/sh
# Query Long Jobs: GET /zstack/v1/longjobs
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/longjobs' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
