// StartServer: PUT /servers/{id}/actions (start)
const response = await fetch("https://api.acme.example/servers/id/actions", {
  method: "PUT",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({"start": {"key": "any"}, "tags": ["tag"]}),
});
console.log(response.status, await response.text());
