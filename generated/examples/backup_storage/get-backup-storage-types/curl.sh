#!/bin/sh
# Get Image Storage Types: GET /zstack/v1/backup-storage/types
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/types' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
