#!/bin/sh
# Expunge VM User Defined XML Hook Script: DELETE /zstack/v1/vm-instances/xml-hook-script
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/xml-hook-script' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "uuid": "uuid",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
