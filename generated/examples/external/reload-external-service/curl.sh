#!/bin/sh
# Reload External Service: PUT /zstack/v1/external/services
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/external/services' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "reloadexternalservice": {"name": "name"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
