#!/bin/sh
# Get Interdependent L3 Networks and Image Storage: GET /zstack/v1/backupStorage-l3networks/dependencies
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/backupStorage-l3networks/dependencies?zoneUuid=zone-uuid' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
