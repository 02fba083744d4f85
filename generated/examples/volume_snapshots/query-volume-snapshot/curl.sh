#!/bin/sh
# Query Volume Snapshots: GET /zstack/v1/volume-snapshots
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
