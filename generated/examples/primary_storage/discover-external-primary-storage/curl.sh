#!/bin/sh
# Discover External Data Storage: POST /zstack/v1/primary-storage/addon/discover
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/addon/discover' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"url": "url", "identity": "identity", "config": "config"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
