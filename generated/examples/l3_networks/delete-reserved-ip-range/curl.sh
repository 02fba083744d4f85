#!/bin/sh
# Delete Reserved IP Range: DELETE /zstack/v1/l3-networks/reserved-ip-ranges/{uuid}
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/reserved-ip-ranges/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "deleteMode": "Permissive",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
