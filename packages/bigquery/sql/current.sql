-- The last word on each desa, period and obligation; what was withdrawn since has none.
SELECT
  SUBSTR(desa_code, 1, 2) AS provinsi_code, SUBSTR(desa_code, 1, 5) AS kabupaten_code,
  SUBSTR(desa_code, 1, 8) AS kecamatan_code, desa_code,
  period, obligation, status, visit, is_closed, due_date
FROM (
  SELECT
    desa_code, period, obligation, status, visit, is_closed, due_date,
    ROW_NUMBER() OVER (
      PARTITION BY desa_code, period, obligation
      ORDER BY rev DESC, recorded_at DESC, event_id DESC
    ) AS turn
  -- A table counts for its own kabupaten only, whatever else was saved into it.
  FROM (
{landed}
  ) AS landed
) AS told
WHERE turn = 1 AND status != 'VOID'
