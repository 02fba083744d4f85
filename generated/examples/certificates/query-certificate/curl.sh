#!/bin/sh
# Query Certificates: GET /zstack/v1/certificates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/certificates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
