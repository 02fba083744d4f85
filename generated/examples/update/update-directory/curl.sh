#!/bin/sh
# Update Directory: PUT /zstack/v1/update/directory
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/update/directory' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatedirectory": {"uuid": "uuid", "name": "name"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
