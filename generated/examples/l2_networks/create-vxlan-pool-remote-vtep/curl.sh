#!/bin/sh
# Create VXLAN Pool Remote VTEP: POST /zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}/remote-vtep-ip
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/19d64f55a9723e59849c0f9357a0dded/clusters/19d64f55a9723e59849c0f9357a0dded/remote-vtep-ip' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "remoteVtepIp": "remote-vtep-ip",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
