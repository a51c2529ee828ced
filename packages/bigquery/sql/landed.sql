  SELECT desa_code, period, obligation, status, visit, is_closed, due_date, rev, recorded_at, event_id
  FROM {landing}
  WHERE kabupaten_code = '{kabupaten}'
