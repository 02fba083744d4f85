#!/bin/sh
# Update VM User Defined XML Hook Script: PUT /zstack/v1/vm-instances/xml-hook-script
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/xml-hook-script' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatevmuserdefinedxmlhookscript": {
    "uuid": "uuid",
    "name": "name",
    "description": "description",
    "hookScript": "hook-script",
    "startupStrategy": "Reboot"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
