#!/bin/sh
# Change VIP State: PUT /zstack/v1/vips/{uuid}/actions (changevipstate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vips/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changevipstate": {"stateEvent": "enable"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
