#!/bin/sh
# Delete VM Boot Mode: DELETE /zstack/v1/vm-instances/{uuid}/bootmode
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/bootmode' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "deleteMode": "Permissive",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
