#!/bin/sh
# Change L2 Network VLAN ID: PUT /zstack/v1/l2-networks/{uuid}/actions (changel2networkvlanid)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changel2networkvlanid": {"vlan": 1, "type": "type"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
