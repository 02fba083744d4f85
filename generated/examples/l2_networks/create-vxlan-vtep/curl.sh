#!/bin/sh
# Create VXLAN VTEP: POST /zstack/v1/l2-networks/vxlan/vteps
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vxlan/vteps' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "hostUuid": "host-uuid",
    "poolUuid": "pool-uuid",
    "vtepIp": "vtep-ip",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
