#!/bin/sh
# Update Image: PUT /zstack/v1/images/{uuid}/actions (updateimage)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/images/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateimage": {
    "name": "name",
    "description": "description",
    "guestOsType": "guest-os-type",
    "mediaType": "RootVolumeTemplate",
    "format": "raw",
    "system": true,
    "platform": "Linux",
    "architecture": "x86_64",
    "virtio": true
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
