#!/bin/sh
# Query VM Priority Configs: GET /zstack/v1/vm-priority-config
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-priority-config' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
