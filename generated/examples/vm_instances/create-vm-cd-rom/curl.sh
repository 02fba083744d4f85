#!/bin/sh
# Create VM CD-ROM: POST /zstack/v1/vm-instances/cdroms
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/cdroms' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "vmInstanceUuid": "vm-instance-uuid",
    "isoUuid": "iso-uuid",
    "description": "description",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
