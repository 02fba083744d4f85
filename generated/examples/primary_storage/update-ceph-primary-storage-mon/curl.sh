#!/bin/sh
# Update Monitor Node of Distributed Storage: PUT /zstack/v1/primary-storage/ceph/mons/{monUuid}/actions (updatecephprimarystoragemon)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/ceph/mons/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatecephprimarystoragemon": {
    "hostname": "hostname",
    "sshUsername": "ssh-username",
    "sshPassword": "ssh-password",
    "sshPort": 1,
    "monPort": 1
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
