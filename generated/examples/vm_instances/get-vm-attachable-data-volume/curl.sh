#!/bin/sh
# Get VM Attachable Data Volume: GET /zstack/v1/vm-instances/{vmInstanceUuid}/data-volume-candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/data-volume-candidates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
