#!/bin/sh
# Query Data Storage: GET /zstack/v1/primary-storage
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
