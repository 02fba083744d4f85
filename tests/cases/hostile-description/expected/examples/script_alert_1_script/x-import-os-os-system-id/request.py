# """
# import os
# """: GET /a/{b}'"/c
import httpx2

response = httpx2.request(
    "GET",
    "https://api.acme.example/a/%27%3B%20drop%20table'%22/c",
)
print(response.status_code, response.text)
