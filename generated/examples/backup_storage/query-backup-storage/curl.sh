#!/bin/sh
# Query Image Storages: GET /zstack/v1/backup-storage
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
