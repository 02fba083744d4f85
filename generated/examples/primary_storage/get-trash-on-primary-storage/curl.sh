#!/bin/sh
# Get Trash on Data Storage: GET /zstack/v1/primary-storage/trash
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/trash?uuid=uuid' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
