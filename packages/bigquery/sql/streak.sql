-- Desa that have missed several periods in a row, up to the last one that is closed. A period that was waived or is still
-- open neither breaks the row nor counts in it.
SELECT
  SUBSTR(desa_code, 1, 2) AS provinsi_code, SUBSTR(desa_code, 1, 5) AS kabupaten_code,
  SUBSTR(desa_code, 1, 8) AS kecamatan_code, desa_code, obligation,
  COUNT(*) AS missed, MIN(period) AS first_missed, MAX(period) AS last_missed
FROM (
  SELECT
    desa_code, obligation, period, status,
    MAX(CASE WHEN status IN ('ON_TIME', 'LATE') THEN period END)
      OVER (PARTITION BY desa_code, obligation) AS last_fulfilled
  FROM {current}
) AS told
WHERE status = 'MISSING' AND (last_fulfilled IS NULL OR period > last_fulfilled)
GROUP BY desa_code, obligation
HAVING COUNT(*) >= 2
ORDER BY missed DESC, desa_code, obligation
