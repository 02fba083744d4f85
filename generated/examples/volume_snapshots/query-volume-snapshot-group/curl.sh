#!/bin/sh
# Query Volume Snapshot Groups: GET /zstack/v1/volume-snapshots/group
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots/group' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
