#!/bin/sh
# Add External Data Storage: POST /zstack/v1/primary-storage/addon
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/addon' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "identity": "identity",
    "defaultOutputProtocol": "Vhost",
    "config": "config",
    "url": "url",
    "name": "name",
    "description": "description",
    "type": "type",
    "zoneUuid": "zone-uuid",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
