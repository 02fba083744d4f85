#!/bin/sh
# Query Resource Settings: GET /zstack/v1/resource-configurations
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/resource-configurations' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
