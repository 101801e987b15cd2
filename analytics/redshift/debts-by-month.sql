-- What people told of, by month and kind. Groups of fewer than twenty people are left out, so that nobody can be recognised.
SELECT
  date_trunc('month', occurred_at) AS month,
  kind,
  count(DISTINCT person) AS people,
  count(*) AS debts,
  sum(owed) AS owed_centavos
FROM lake.domain_events
WHERE type = 'debt-told' AND dt >= ':from'
GROUP BY 1, 2
HAVING count(DISTINCT person) >= 20
ORDER BY 1, 2;
