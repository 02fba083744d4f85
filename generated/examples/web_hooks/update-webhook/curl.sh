#!/bin/sh
# Update Webhook: PUT /zstack/v1/web-hooks/{uuid}
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/web-hooks/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatewebhook": {
    "name": "name",
    "description": "description",
    "url": "url",
    "type": "type",
    "opaque": "opaque"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
