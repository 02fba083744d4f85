#!/bin/sh
# Get Local Storage Host Disk Capacity: GET /zstack/v1/primary-storage/local-storage/{primaryStorageUuid}/capacities
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/local-storage/19d64f55a9723e59849c0f9357a0dded/capacities' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
