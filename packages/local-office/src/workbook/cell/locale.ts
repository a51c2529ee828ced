// Knows how each locale writes numbers, dates and times.

export interface LocaleRules {
  /** BCP 47 tag for Intl and numfmt. */
  readonly tag: string;
  readonly decimal: ',' | '.';
  /** Thousands separator; ' ' also stands for narrow and no-break spaces. */
  readonly group: string;
  /** Order of day, month and year in `1/2/2026`. */
  readonly dateOrder: 'DMY' | 'MDY' | 'YMD';
  readonly timeSeparator: ':' | '.';
  readonly currency: string;
  /** Separates arguments of functions: `;` where the comma is decimal. */
  readonly argumentSeparator: ',' | ';';
  /** Patterns that Sheets gives a cell in which a date, time or both were entered. */
  readonly datePattern: string;
  readonly timePattern: string;
  readonly dateTimePattern: string;
  readonly currencyPattern: string;
  /** Lower-case month names, long and short, with their number 1–12. */
  readonly monthByName: Readonly<Record<string, number>>;
}

const englishMonths = 'january february march april may june july august september october november december';
const indonesianMonths =
  'januari februari maret april mei juni juli agustus september oktober november desember';
const indonesianShort = 'jan feb mar apr mei jun jul agu sep okt nov des';

function monthTable(...lists: readonly string[]): Record<string, number> {
  const table: Record<string, number> = {};
  for (const list of lists) {
    list.split(' ').forEach((name, index) => {
      table[name] = index + 1;
      table[name.slice(0, 3)] = index + 1;
    });
  }
  return table;
}

/**
 * In id_ID a cell with a date and time shows `HH.mm.ss` (docs/google-facts.md, Triggers). English month names
 * are understood too, as Sheets does in every locale: unsourced (from general knowledge).
 */
const indonesian: LocaleRules = {
  tag: 'id',
  decimal: ',',
  group: '.',
  dateOrder: 'DMY',
  timeSeparator: '.',
  currency: 'Rp',
  argumentSeparator: ';',
  datePattern: 'dd/MM/yyyy',
  timePattern: 'HH.mm.ss',
  dateTimePattern: 'dd/MM/yyyy HH.mm.ss',
  currencyPattern: '[$Rp]#,##0',
  monthByName: {
    ...monthTable(englishMonths, indonesianMonths, indonesianShort),
    agt: 8,
    ags: 8,
    pebruari: 2,
    nopember: 11,
    nop: 11,
  },
};

const american: LocaleRules = {
  tag: 'en-US',
  decimal: '.',
  group: ',',
  dateOrder: 'MDY',
  timeSeparator: ':',
  currency: '$',
  argumentSeparator: ',',
  datePattern: 'M/d/yyyy',
  timePattern: 'h:mm:ss am/pm',
  dateTimePattern: 'M/d/yyyy H:mm:ss',
  currencyPattern: '"$"#,##0.00',
  monthByName: { ...monthTable(englishMonths), sept: 9 },
};

const british: LocaleRules = {
  ...american,
  tag: 'en-GB',
  dateOrder: 'DMY',
  currency: '£',
  datePattern: 'dd/MM/yyyy',
  timePattern: 'HH:mm:ss',
  dateTimePattern: 'dd/MM/yyyy HH:mm:ss',
  currencyPattern: '[$£]#,##0.00',
};

const rulesByLocale = new Map<string, LocaleRules>();

/** Rules of any other locale, as far as Intl knows them. */
function derive(locale: string): LocaleRules {
  const tag = locale.replace('_', '-');
  try {
    const numbers = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
    const decimal = numbers.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
    const group = numbers.find((part) => part.type === 'group')?.value ?? (decimal === ',' ? '.' : ',');
    const dates = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric' });
    const parts = dates.formatToParts(0);
    const order = parts
      .filter((part) => ['day', 'month', 'year'].includes(part.type))
      .map((part) => part.type[0])
      .join('');
    const pattern = parts
      .map((part) => {
        if (part.type === 'day') return 'dd';
        if (part.type === 'month') return 'MM';
        return part.type === 'year' ? 'yyyy' : part.value;
      })
      .join('');
    return {
      ...british,
      tag,
      decimal,
      group: /\s/.test(group) ? ' ' : group,
      dateOrder: order === 'mdy' ? 'MDY' : order === 'ymd' ? 'YMD' : 'DMY',
      argumentSeparator: decimal === ',' ? ';' : ',',
      datePattern: pattern,
      dateTimePattern: `${pattern} HH:mm:ss`,
    };
  } catch {
    return american;
  }
}

/** Rules of a locale in Google's spelling (`id_ID`, the older `in_ID`, `id`, `en_US`, …); unknown: en_US. */
export function localeRules(locale: string): LocaleRules {
  const known = rulesByLocale.get(locale);
  if (known) return known;
  const made = findRules(locale);
  rulesByLocale.set(locale, made);
  return made;
}

function findRules(locale: string): LocaleRules {
  if (/^(id|in)\b|^(id|in)_/.test(locale)) return indonesian;
  if (locale === 'en_US' || locale === 'en' || locale === '') return american;
  return derive(locale);
}
