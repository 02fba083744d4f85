#!/bin/sh
# Add Storage Protocol: POST /zstack/v1/primary-storage/protocol
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/protocol' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"uuid": "uuid", "outputProtocol": "output-protocol"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
