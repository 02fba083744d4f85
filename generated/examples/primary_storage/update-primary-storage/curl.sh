#!/bin/sh
# Update Data Storage: PUT /zstack/v1/primary-storage/{uuid}/actions (updateprimarystorage)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateprimarystorage": {
    "name": "name",
    "description": "description",
    "url": "url"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
