#!/bin/sh
# Check Volume Snapshot Group Availability: GET /zstack/v1/volume-snapshots/groups/availabilities
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots/groups/availabilities?uuids=uuid' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
