-- The fifty kecamatan with the smallest part reported in the newest three months of each obligation. Not an official
-- ranking: small kecamatan swing more, so those with fewer than 10 reports expected are left out.
SELECT
  provinsi_code, kabupaten_code, kecamatan_code, obligation, expected, fulfilled,
  fulfilled / expected AS completeness
FROM (
  SELECT
    provinsi_code, kabupaten_code, kecamatan_code, obligation,
    SUM(expected) AS expected, SUM(fulfilled) AS fulfilled
  FROM (
    SELECT
      provinsi_code, kabupaten_code, kecamatan_code, obligation, expected, fulfilled, month_number,
      MAX(CASE WHEN expected IS NOT NULL THEN month_number END) OVER (PARTITION BY obligation) AS newest
    FROM (
      SELECT
        provinsi_code, kabupaten_code, kecamatan_code, obligation, expected, fulfilled,
        EXTRACT(YEAR FROM period) * 12 + EXTRACT(MONTH FROM period) AS month_number
      FROM {summary}
    ) AS dated
  ) AS aged
  WHERE month_number > newest - 3
  GROUP BY provinsi_code, kabupaten_code, kecamatan_code, obligation
) AS summed
WHERE expected >= 10
ORDER BY completeness, kecamatan_code, obligation
LIMIT 50
