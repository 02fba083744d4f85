# StartServer: PUT /servers/{id}/actions (start)
import httpx2

response = httpx2.request(
    "PUT",
    "https://api.acme.example/servers/id/actions",
    json={"start": {"key": "any"}, "tags": ["tag"]},
)
print(response.status_code, response.text)
