#!/bin/sh
# Provision Virtual Router Config: PUT /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/provision
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/appliances/virtual-routers/19d64f55a9723e59849c0f9357a0dded/provision' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
