# Submit Long Job: POST /zstack/v1/longjobs
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.longjobs.submit_long_job(
        job_name="job-name",
        job_data="job-data",
        name="name",
        description="description",
        target_resource_uuid="target-resource-uuid",
        resource_uuid="resource-uuid",
        tag_uuids=["tag-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
    print(result)
