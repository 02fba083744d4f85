#!/bin/sh
# Get VM Tasks: GET /zstack/v1/vm-instances/task-details
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/task-details?vmInstanceUuids=vm-instance-uuid' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
