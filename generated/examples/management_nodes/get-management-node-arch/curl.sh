#!/bin/sh
# Get Management Node Architecture: PUT /zstack/v1/management-nodes/actions (getmanagementnodearch)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/management-nodes/actions' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "getmanagementnodearch": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
