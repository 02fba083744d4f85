#!/bin/sh
# Add Access Control List to Load Balancer: POST /zstack/v1/load-balancers/listeners/{listenerUuid}/access-control-lists
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/listeners/19d64f55a9723e59849c0f9357a0dded/access-control-lists' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "aclUuids": ["acl-uuid"],
    "aclType": "white",
    "serverGroupUuids": ["server-group-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
