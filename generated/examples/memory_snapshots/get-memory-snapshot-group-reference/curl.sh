#!/bin/sh
# Get Memory Snapshot Group Reference: GET /zstack/v1/memory-snapshots/group/reference
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/memory-snapshots/group/reference?resourceUuid=resource-uuid&resourceType=resource-type' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
