#!/bin/sh
# Get Host Power Status: PUT /zstack/v1/hosts/power/{uuid}/actions (gethostpowerstatus)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/power/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "gethostpowerstatus": {"method": "AUTO"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
