#!/bin/sh
# Create VM User Defined XML Hook Script: POST /zstack/v1/vm-instances/xml-hook-script
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/xml-hook-script' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "hookScript": "hook-script",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
