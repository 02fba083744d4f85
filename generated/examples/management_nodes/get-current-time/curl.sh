#!/bin/sh
# Get Current Time: PUT /zstack/v1/management-nodes/actions (getcurrenttime)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/management-nodes/actions' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "getcurrenttime": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
