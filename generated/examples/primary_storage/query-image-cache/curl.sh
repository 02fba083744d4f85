#!/bin/sh
# Query Image Cache: GET /zstack/v1/primary-storage/imagecache
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/imagecache' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
