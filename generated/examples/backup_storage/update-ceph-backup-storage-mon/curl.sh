#!/bin/sh
# Update Monitor Node of Distributed Image Storage: PUT /zstack/v1/backup-storage/ceph/mons/{monUuid}/actions (updatecephbackupstoragemon)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/ceph/mons/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatecephbackupstoragemon": {
    "hostname": "hostname",
    "sshUsername": "ssh-username",
    "sshPassword": "ssh-password",
    "sshPort": 1,
    "monPort": 1
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
