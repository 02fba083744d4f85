#!/bin/sh
# Delete Instance Offering: DELETE /zstack/v1/instance-offerings/{uuid}
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/instance-offerings/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "deleteMode": "Permissive",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
