#!/bin/sh
# Update Priority Config: PUT /zstack/v1/vm-priority-config/{uuid}/actions (updatepriorityconfig)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-priority-config/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatepriorityconfig": {"cpuShares": 2, "oomScoreAdj": 1},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
