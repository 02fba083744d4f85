#!/bin/sh
# Remove Monitor Node from Distributed Image Storage: DELETE /zstack/v1/backup-storage/ceph/{uuid}/mons
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/ceph/19d64f55a9723e59849c0f9357a0dded/mons' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "monHostnames": ["mon-hostname"],
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
