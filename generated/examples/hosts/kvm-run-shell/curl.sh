#!/bin/sh
# Run Shell Script on KVM Hosts: PUT /zstack/v1/hosts/kvm/actions (kvmrunshell)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/kvm/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "kvmrunshell": {"hostUuids": ["host-uuid"], "script": "script"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
