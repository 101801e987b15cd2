-- Makes the lake readable from Redshift Serverless: the tables stay in the Glue catalog, the data in S3. Run once, after the
-- first deployment of stage 3 (docs/first-deployment.md has the command); :database is the output LakeDatabase.
CREATE EXTERNAL SCHEMA IF NOT EXISTS lake
FROM DATA CATALOG
DATABASE ':database'
IAM_ROLE default;
