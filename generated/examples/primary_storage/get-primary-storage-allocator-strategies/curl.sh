#!/bin/sh
# Get Data Storage Allocator Strategies: GET /zstack/v1/primary-storage/allocators/strategies
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/allocators/strategies' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
