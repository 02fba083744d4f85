#!/bin/sh
# Get SPICE Certificate: GET /zstack/v1/spice/certificates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/spice/certificates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
