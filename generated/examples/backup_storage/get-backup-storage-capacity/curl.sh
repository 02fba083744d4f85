#!/bin/sh
# Get Image Storage Capacity: GET /zstack/v1/backup-storage/capacities
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/capacities' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
