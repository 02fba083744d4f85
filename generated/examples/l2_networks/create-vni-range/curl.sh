#!/bin/sh
# Create VNI Range: POST /zstack/v1/l2-networks/vxlan-pool/{l2NetworkUuid}/vni-ranges
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vxlan-pool/19d64f55a9723e59849c0f9357a0dded/vni-ranges' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "startVni": 1,
    "endVni": 1,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
