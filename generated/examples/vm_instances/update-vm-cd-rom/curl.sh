#!/bin/sh
# Update VM CD-ROM: PUT /zstack/v1/vm-instances/cdroms/{uuid}/actions (updatevmcdrom)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/cdroms/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatevmcdrom": {"description": "description", "name": "name"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
