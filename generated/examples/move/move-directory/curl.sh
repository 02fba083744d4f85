#!/bin/sh
# Move Directory: PUT /zstack/v1/move/directory
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/move/directory' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "movedirectory": {
    "targetParentUuid": "target-parent-uuid",
    "directoryUuid": "directory-uuid"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
