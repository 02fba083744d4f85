#!/bin/sh
# Add Monitor Node to Distributed Storage: POST /zstack/v1/primary-storage/ceph/{uuid}/mons
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/ceph/19d64f55a9723e59849c0f9357a0dded/mons' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"monUrls": ["mon-url"]},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
