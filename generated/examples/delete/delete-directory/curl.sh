#!/bin/sh
# Delete Directory: DELETE /zstack/v1/delete/directory
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/delete/directory' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "uuid": "uuid",
  "deleteMode": "Permissive",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
