#!/bin/sh
# Get Host Tasks: GET /zstack/v1/hosts/task-details
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/task-details?hostUuids=host-uuid' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
