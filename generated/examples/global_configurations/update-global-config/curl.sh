#!/bin/sh
# Update Global Setting: PUT /zstack/v1/global-configurations/{category}/{name}/actions (updateglobalconfig)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/global-configurations/category/name/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateglobalconfig": {"value": "value"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
