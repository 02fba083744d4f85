#!/bin/sh
# Clean Task Queue: PUT /zstack/v1/clean/queue
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/clean/queue' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "cleanqueue": {
    "signatureName": "signature-name",
    "taskIndex": 1,
    "isCleanUp": false,
    "isRunningTask": true,
    "managementiUuid": "managementi-uuid"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
