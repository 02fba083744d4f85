#!/bin/sh
# Remove DNS from L3 Network: DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/dns/{dns}
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/dns/dns' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
