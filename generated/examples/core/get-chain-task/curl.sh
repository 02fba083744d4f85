#!/bin/sh
# Get Queued Tasks: GET /zstack/v1/core/task-details
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/core/task-details' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
