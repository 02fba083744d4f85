#!/bin/sh
# Get Hosts for Local Volume Migration: GET /zstack/v1/volumes/{volumeUuid}/migration-target-hosts
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/19d64f55a9723e59849c0f9357a0dded/migration-target-hosts' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
