#!/bin/sh
# Update KVM Host: PUT /zstack/v1/hosts/kvm/{uuid}/actions (updatekvmhost)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/kvm/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatekvmhost": {
    "username": "username",
    "password": "password",
    "sshPort": 1,
    "name": "name",
    "description": "description",
    "managementIp": "management-ip"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
