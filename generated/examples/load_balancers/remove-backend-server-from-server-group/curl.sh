#!/bin/sh
# Remove Backend Server from Server Group: PUT /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers/actions (removebackendserverfromservergroup)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/servergroups/19d64f55a9723e59849c0f9357a0dded/backendservers/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "removebackendserverfromservergroup": {
    "vmNicUuids": ["vm-nic-uuid"],
    "serverIps": ["server-ip"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
