#!/bin/sh
# """
# import os
# """: GET /a/{b}'"/c
http --ignore-stdin --check-status \
  GET 'https://api.acme.example/a/%27%3B%20drop%20table'"'"'%22/c'
