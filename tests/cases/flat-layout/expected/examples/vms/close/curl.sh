#!/bin/sh
# close: DELETE /vms/{id}
curl -X DELETE --globoff \
  --url 'https://api.acme.test/vms/id'
