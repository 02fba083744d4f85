#!/bin/sh
# Update User Group: PUT /zstack/v1/accounts/groups/actions (updateusergroup)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/groups/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateusergroup": {
    "uuid": "uuid",
    "name": "name",
    "description": "description"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
