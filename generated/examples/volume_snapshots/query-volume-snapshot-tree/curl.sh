#!/bin/sh
# Query Volume Snapshot Trees: GET /zstack/v1/volume-snapshots/trees
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots/trees' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
