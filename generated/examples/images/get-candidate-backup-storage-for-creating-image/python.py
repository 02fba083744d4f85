# Get Candidate Image Storage for Creating Image: GET /zstack/v1/images/candidate-backup-storage
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.get_candidate_backup_storage_for_creating()
    print(result)
