#!/bin/sh
# getVm: GET /vms/{id}
curl -X GET --globoff \
  --url 'https://api.acme.test/vms/id'
