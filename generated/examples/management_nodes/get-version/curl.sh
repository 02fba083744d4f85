#!/bin/sh
# Get Platform Version: PUT /zstack/v1/management-nodes/actions (getversion)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/management-nodes/actions' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "getversion": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
