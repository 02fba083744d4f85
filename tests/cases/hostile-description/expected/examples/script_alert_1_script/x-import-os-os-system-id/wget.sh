#!/bin/sh
# """
# import os
# """: GET /a/{b}'"/c
wget --quiet --output-document=- --content-on-error \
  --method=GET \
  'https://api.acme.example/a/%27%3B%20drop%20table'"'"'%22/c'
