"""One module per namespace of the client, loaded when the namespace is first used."""
