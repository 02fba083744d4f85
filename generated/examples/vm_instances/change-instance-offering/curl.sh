#!/bin/sh
# Change VM Instance Offering: PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (changeinstanceoffering)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changeinstanceoffering": {"instanceOfferingUuid": "instance-offering-uuid"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
