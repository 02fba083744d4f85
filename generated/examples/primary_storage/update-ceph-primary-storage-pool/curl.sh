#!/bin/sh
# Update Distributed Storage Pool: PUT /zstack/v1/primary-storage/ceph/pools/{uuid}/actions (updatecephprimarystoragepool)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/ceph/pools/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatecephprimarystoragepool": {"aliasName": "alias-name", "description": "description"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
