#!/bin/sh
# StartServer: PUT /servers/{id}/actions (start)
wget --quiet --output-document=- --content-on-error \
  --method=PUT \
  --header='Content-Type: application/json' \
  --body-data='{"start": {"key": "any"}, "tags": ["tag"]}' \
  'https://api.acme.example/servers/id/actions'
