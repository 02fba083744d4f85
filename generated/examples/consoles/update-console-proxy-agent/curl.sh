#!/bin/sh
# Update Console Proxy Agent: PUT /zstack/v1/consoles/agents/{uuid}/actions (updateconsoleproxyagent)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/consoles/agents/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateconsoleproxyagent": {
    "consoleProxyOverriddenIp": "console-proxy-overridden-ip",
    "consoleProxyPort": 1
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
