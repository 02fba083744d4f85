#!/bin/sh
# Reset Global Settings: PUT /zstack/v1/global-configurations/actions (resetglobalconfig)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/global-configurations/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "resetglobalconfig": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
