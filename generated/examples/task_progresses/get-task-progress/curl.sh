#!/bin/sh
# Get Task Progress: GET /zstack/v1/task-progresses/{apiId}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/task-progresses/api-id' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
