#!/bin/sh
# Query Virtual Router VMs: GET /zstack/v1/vm-instances/appliances/virtual-routers
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/appliances/virtual-routers' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
