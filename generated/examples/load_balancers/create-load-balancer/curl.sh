#!/bin/sh
# Create Load Balancer: POST /zstack/v1/load-balancers
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "vipUuid": "vip-uuid",
    "ipv6VipUuid": "ipv6-vip-uuid",
    "type": "type",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
