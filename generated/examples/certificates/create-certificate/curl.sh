#!/bin/sh
# Create Certificate: POST /zstack/v1/certificates
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/certificates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "certificate": "certificate",
    "description": "description",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
