#!/bin/sh
# Get Resource Settings: GET /zstack/v1/resource-configurations/{resourceUuid}/{category}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/resource-configurations/19d64f55a9723e59849c0f9357a0dded/category?names=name' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
