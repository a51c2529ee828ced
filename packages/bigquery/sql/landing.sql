-- Where the workbook of one kabupaten saves: rows are only ever added, the newest revision counts.
-- A table of its own, since a table takes 1,500 loads a day.
CREATE TABLE IF NOT EXISTS {landing} (
  schema_version INT64 NOT NULL,
  event_id STRING NOT NULL,
  desa_code STRING NOT NULL,
  kecamatan_code STRING NOT NULL,
  kabupaten_code STRING NOT NULL,
  provinsi_code STRING NOT NULL,
  period DATE NOT NULL,
  obligation STRING NOT NULL,
  status STRING NOT NULL,
  visit STRING NOT NULL,
  is_closed BOOL NOT NULL,
  due_date DATE NOT NULL,
  received_date DATE,
  rev INT64 NOT NULL,
  source_id STRING NOT NULL,
  push_id STRING NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  app_version STRING NOT NULL
)
