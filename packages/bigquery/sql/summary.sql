-- The six sums of a recap, for each kecamatan, period and obligation; the sum over kecamatan is that of their kabupaten.
-- While a report is still open the sums are NULL, never 0: an open period enters no rate.
SELECT
  SUBSTR(kecamatan_code, 1, 2) AS provinsi_code, SUBSTR(kecamatan_code, 1, 5) AS kabupaten_code, kecamatan_code,
  period, obligation, open_reports,
  CASE WHEN open_reports = 0 THEN expected END AS expected,
  CASE WHEN open_reports = 0 THEN fulfilled END AS fulfilled,
  CASE WHEN open_reports = 0 THEN on_time END AS on_time,
  CASE WHEN open_reports = 0 THEN waived END AS waived,
  CASE WHEN open_reports = 0 THEN visited END AS visited,
  CASE WHEN open_reports = 0 THEN contradicted END AS contradicted
FROM (
  SELECT
    kecamatan_code, period, obligation,
    COUNTIF(status = 'OPEN') AS open_reports,
    COUNTIF(status != 'EXEMPT') AS expected,
    COUNTIF(status IN ('ON_TIME', 'LATE')) AS fulfilled,
    COUNTIF(status = 'ON_TIME') AS on_time,
    COUNTIF(status = 'EXEMPT') AS waived,
    COUNTIF(visit != 'NONE') AS visited,
    COUNTIF(visit = 'CONTRADICTED') AS contradicted
  FROM {current}
  GROUP BY kecamatan_code, period, obligation
) AS counted
ORDER BY kecamatan_code, period, obligation
