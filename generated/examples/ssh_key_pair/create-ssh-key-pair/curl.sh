#!/bin/sh
# Create SSH Key Pair: POST /zstack/v1/ssh-key-pair
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/ssh-key-pair' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "publicKey": "public-key",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
