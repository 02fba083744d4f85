#!/bin/sh
# Get Data Storage License Info: GET /zstack/v1/primary-storage/{uuid}/license
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/19d64f55a9723e59849c0f9357a0dded/license' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
