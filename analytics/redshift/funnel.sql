-- From consent to a roadmap to a first payment, by the month of the consent. Groups under twenty people are left out.
WITH begun AS (
  SELECT person, min(occurred_at) AS began_at FROM lake.domain_events WHERE type = 'consent-given' GROUP BY person
),
reached AS (
  SELECT
    person,
    max(CASE WHEN type = 'debt-told' THEN 1 ELSE 0 END) AS told_debt,
    max(CASE WHEN type = 'roadmap-made' THEN 1 ELSE 0 END) AS has_roadmap,
    max(CASE WHEN type = 'payment-told' THEN 1 ELSE 0 END) AS paid
  FROM lake.domain_events
  GROUP BY person
)
SELECT
  date_trunc('month', begun.began_at) AS month,
  count(*) AS people,
  sum(reached.told_debt) AS told_debt,
  sum(reached.has_roadmap) AS has_roadmap,
  sum(reached.paid) AS paid
FROM begun
JOIN reached ON reached.person = begun.person
GROUP BY 1
HAVING count(*) >= 20
ORDER BY 1;
