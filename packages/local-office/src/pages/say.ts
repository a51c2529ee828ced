// Writes dates, times, numbers and errors as people in Indonesia read them.

/** `Kamis, 5 Maret 2026`. */
export function sayDate(atMs: number, timeZone: string): string {
  return format(atMs, timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Kam, 5 Mar 2026`. */
export function sayShortDate(atMs: number, timeZone: string): string {
  return format(atMs, timeZone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
}

/** `5 Mar 2026, 23.59`. */
export function sayMoment(atMs: number, timeZone: string): string {
  return `${format(atMs, timeZone, { day: 'numeric', month: 'short', year: 'numeric' })}, ${sayTime(atMs, timeZone)}`;
}

/** `23.59`. */
export function sayTime(atMs: number, timeZone: string): string {
  return format(atMs, timeZone, { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** `WIB`, `WITA`, `WIT`, or the zone's own name. */
export function sayZone(timeZone: string): string {
  return (
    { 'Asia/Jakarta': 'WIB', 'Asia/Pontianak': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' }[
      timeZone
    ] ?? timeZone
  );
}

/** `850 ms`, `1,2 detik`, `2 menit 5 detik`. */
export function sayDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toLocaleString('id-ID', { maximumFractionDigits: 1 })} detik`;
  return `${Math.floor(seconds / 60)} menit ${Math.round(seconds % 60)} detik`;
}

/** `1.234`. */
export function sayNumber(value: number): string {
  return value.toLocaleString('id-ID');
}

/** The sentence of an error. */
export function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(atMs: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat('id-ID', { ...options, timeZone });
  formats.set(key, known);
  return known.format(atMs);
}
