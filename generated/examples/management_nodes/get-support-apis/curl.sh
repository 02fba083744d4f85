#!/bin/sh
# Get Supported APIs: PUT /zstack/v1/management-nodes/actions (getsupportapis)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/management-nodes/actions' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "getsupportapis": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
