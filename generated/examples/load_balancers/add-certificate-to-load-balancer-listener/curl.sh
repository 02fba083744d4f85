#!/bin/sh
# Add Certificate to Load Balancer Listener: POST /zstack/v1/load-balancers/listeners/{listenerUuid}/certificate
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/listeners/19d64f55a9723e59849c0f9357a0dded/certificate' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"certificateUuid": "certificate-uuid"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
