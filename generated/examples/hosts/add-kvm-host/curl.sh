#!/bin/sh
# Add KVM Host: POST /zstack/v1/hosts/kvm
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/kvm' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "username": "username",
    "password": "password",
    "sshPort": 22,
    "name": "name",
    "description": "description",
    "managementIp": "management-ip",
    "clusterUuid": "cluster-uuid",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
