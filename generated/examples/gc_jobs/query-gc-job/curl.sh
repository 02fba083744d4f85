#!/bin/sh
# Query GC Jobs: GET /zstack/v1/gc-jobs
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/gc-jobs' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
