#!/bin/sh
# Move Resources to Directory: PUT /zstack/v1/move/resources/directory
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/move/resources/directory' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "moveresourcestodirectory": {
    "resourceUuids": ["resource-uuid"],
    "directoryUuid": "directory-uuid"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
