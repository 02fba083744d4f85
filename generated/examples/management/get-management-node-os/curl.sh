#!/bin/sh
# Get Management Node Operating System: PUT /zstack/v1/management/actions (getmanagementnodeos)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/management/actions' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "getmanagementnodeos": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
