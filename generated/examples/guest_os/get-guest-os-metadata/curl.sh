#!/bin/sh
# Get Guest OS Metadata: GET /zstack/v1/guest-os/metadata
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/guest-os/metadata' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
