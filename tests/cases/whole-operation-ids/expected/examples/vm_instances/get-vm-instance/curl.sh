#!/bin/sh
# GetVmInstance: GET /vm-instances/{id}
curl -X GET --globoff \
  --url 'https://api.acme.test/vm-instances/id'
