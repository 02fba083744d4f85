#!/bin/sh
# Update External Data Storage: PUT /zstack/v1/primary-storage/addon/{uuid}/actions (updateexternalprimarystorage)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/addon/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateexternalprimarystorage": {
    "config": "config",
    "defaultProtocol": "Vhost",
    "name": "name",
    "description": "description",
    "url": "url"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
