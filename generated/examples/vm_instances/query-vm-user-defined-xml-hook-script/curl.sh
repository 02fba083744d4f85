#!/bin/sh
# Query VM User Defined XML Hook Scripts: GET /zstack/v1/vm-instances/xml-hook-script
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/xml-hook-script' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
