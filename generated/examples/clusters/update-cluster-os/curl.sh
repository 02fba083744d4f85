#!/bin/sh
# Upgrade Cluster Operating System: PUT /zstack/v1/clusters/{uuid}/actions (updateclusteros)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/clusters/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateclusteros": {
    "hostUuid": "host-uuid",
    "excludePackages": ["exclude-package"],
    "updatePackages": ["update-package"],
    "releaseVersion": "release-version",
    "force": false,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
