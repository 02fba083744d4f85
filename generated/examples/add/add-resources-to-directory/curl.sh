#!/bin/sh
# Add Resources to Directory: POST /zstack/v1/add/resources/directory
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/add/resources/directory' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "resourceUuids": ["resource-uuid"],
    "directoryUuid": "directory-uuid"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
