#!/bin/sh
# Reload Elaboration: PUT /zstack/v1/errorcode/actions (reloadelaboration)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/errorcode/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "reloadelaboration": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
