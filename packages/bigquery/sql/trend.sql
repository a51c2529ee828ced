-- Month by month, for the nation (00), each province and each kabupaten: how much was reported, how much of it on time,
-- and the change against the month before. A month of nobody has no row, and what follows it has no change.
SELECT
  area_code, obligation, month, kecamatan_counted, kecamatan_open, expected, fulfilled, on_time, completeness, timeliness,
  CASE WHEN month_number = last_number + 1 THEN completeness - last_completeness END AS change
FROM (
  SELECT
    area_code, obligation, month, month_number, kecamatan_counted, kecamatan_open,
    expected, fulfilled, on_time, completeness, timeliness,
    LAG(month_number) OVER (PARTITION BY area_code, obligation ORDER BY month_number) AS last_number,
    LAG(completeness) OVER (PARTITION BY area_code, obligation ORDER BY month_number) AS last_completeness
  FROM (
    SELECT
      area_code, obligation, month_number,
      EXTRACT(YEAR FROM MIN(period)) * 100 + EXTRACT(MONTH FROM MIN(period)) AS month,
      COUNT(expected) AS kecamatan_counted,
      COUNTIF(expected IS NULL) AS kecamatan_open,
      SUM(expected) AS expected,
      SUM(fulfilled) AS fulfilled,
      SUM(on_time) AS on_time,
      CASE WHEN SUM(expected) > 0 THEN SUM(fulfilled) / SUM(expected) END AS completeness,
      CASE WHEN SUM(expected) > 0 THEN SUM(on_time) / SUM(expected) END AS timeliness
    FROM (
      SELECT
        '00' AS area_code, obligation, period, expected, fulfilled, on_time,
        EXTRACT(YEAR FROM period) * 12 + EXTRACT(MONTH FROM period) AS month_number
      FROM {summary}
      UNION ALL
      SELECT
        provinsi_code, obligation, period, expected, fulfilled, on_time,
        EXTRACT(YEAR FROM period) * 12 + EXTRACT(MONTH FROM period)
      FROM {summary}
      UNION ALL
      SELECT
        kabupaten_code, obligation, period, expected, fulfilled, on_time,
        EXTRACT(YEAR FROM period) * 12 + EXTRACT(MONTH FROM period)
      FROM {summary}
    ) AS areas
    GROUP BY area_code, obligation, month_number
  ) AS months
) AS compared
ORDER BY area_code, obligation, month
