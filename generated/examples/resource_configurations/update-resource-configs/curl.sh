#!/bin/sh
# Update Resource Settings in Batch: POST /zstack/v1/resource-configurations/{resourceUuid}/resource-configs/actions
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/resource-configurations/19d64f55a9723e59849c0f9357a0dded/resource-configs/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "resourceConfigs": [
      {
        "category": "category",
        "name": "name",
        "value": "value"
      }
    ]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
