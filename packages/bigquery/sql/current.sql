-- The last word on each desa, period and obligation. What was withdrawn since has none.
SELECT
  desa_code, kecamatan_code, kabupaten_code, provinsi_code, period, obligation,
  status, visit, is_closed, due_date, rev, recorded_at
FROM (
  SELECT
    desa_code, kecamatan_code, kabupaten_code, provinsi_code, period, obligation,
    status, visit, is_closed, due_date, rev, recorded_at,
    ROW_NUMBER() OVER (
      PARTITION BY desa_code, period, obligation
      ORDER BY rev DESC, recorded_at DESC, event_id DESC
    ) AS turn
  FROM (
{landed}
  ) AS landed
) AS told
WHERE turn = 1 AND status != 'VOID'
