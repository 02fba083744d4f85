#!/bin/sh
# Query VM Priority Configs by uuid: GET /zstack/v1/vm-priority-config/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-priority-config/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
