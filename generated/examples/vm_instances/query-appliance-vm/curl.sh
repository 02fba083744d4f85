#!/bin/sh
# Query Appliance VMs: GET /zstack/v1/vm-instances/appliances
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/appliances' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
