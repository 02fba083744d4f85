#!/bin/sh
# Update Certificate: PUT /zstack/v1/certificates/{uuid}/actions (updatecertificate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/certificates/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatecertificate": {
    "name": "name",
    "description": "description",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
