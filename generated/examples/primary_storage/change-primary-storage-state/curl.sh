#!/bin/sh
# Change Data Storage State: PUT /zstack/v1/primary-storage/{uuid}/actions (changeprimarystoragestate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changeprimarystoragestate": {"stateEvent": "enable"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
