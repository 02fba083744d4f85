#!/bin/sh
# Get Host Allocator Strategies: GET /zstack/v1/hosts/allocators/strategies
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/allocators/strategies' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
