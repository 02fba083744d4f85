#!/bin/sh
# Get Data Storage Types: GET /zstack/v1/primary-storage/types
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/types' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
