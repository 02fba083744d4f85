#!/bin/sh
# Query Disk Offerings by uuid: GET /zstack/v1/disk-offerings/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/disk-offerings/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
