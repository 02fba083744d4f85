#!/bin/sh
# Get Trash on Image Storage: GET /zstack/v1/backup-storage/trash
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/trash?uuid=uuid' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
