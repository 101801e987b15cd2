-- Redshift sees a day's folder when the catalog knows it (Athena needs no such step: its table computes its days).
-- :day is YYYY-MM-DD, :bucket the output LakeBucketName.
ALTER TABLE lake.domain_events ADD IF NOT EXISTS PARTITION (dt = ':day')
LOCATION 's3://:bucket/events/dt=:day/';
