#!/bin/sh
# Remove Access Control List from Load Balancer: DELETE /zstack/v1/load-balancers/listeners/{listenerUuid}/access-control-lists
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/listeners/19d64f55a9723e59849c0f9357a0dded/access-control-lists' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "aclUuids": ["acl-uuid"],
  "serverGroupUuids": ["server-group-uuid"],
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
