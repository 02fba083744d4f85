#!/bin/sh
# Refresh Guest OS Metadata: PUT /zstack/v1/guest-os/metadata/actions (refreshguestosmetadata)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/guest-os/metadata/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "refreshguestosmetadata": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
