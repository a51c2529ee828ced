  -- A table counts for its own kabupaten only, whatever else was saved into it.
  SELECT desa_code, period, obligation, status, visit, is_closed, due_date, rev, recorded_at, event_id
  FROM {landing}
  WHERE kabupaten_code = '{kabupaten}'
