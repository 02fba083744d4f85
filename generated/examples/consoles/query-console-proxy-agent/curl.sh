#!/bin/sh
# Query Console Proxy Agents: GET /zstack/v1/consoles/agents
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/consoles/agents' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
