// Fills a template as Utilities.formatString does.
import { ServiceError } from '../../runtime/service/service';

const DIRECTIVE = /%(?:(\d+)\$)?([-+ 0,(#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function number(value: unknown): number {
  return typeof value === 'boolean' ? Number.NaN : Number(value);
}

function body(value: unknown, letter: string, precision: number | undefined): string {
  switch (letter) {
    case 'd':
    case 'i': {
      const whole = number(value);
      if (!Number.isFinite(whole)) throw new ServiceError(`Invalid argument: ${String(value)}`);
      return String(Math.trunc(whole));
    }
    case 'f':
      return number(value).toFixed(precision ?? 6);
    case 'e':
    case 'E': {
      const text = number(value)
        .toExponential(precision ?? 6)
        .replace(/e([+-])(\d)$/, 'e$10$2');
      return letter === 'E' ? text.toUpperCase() : text;
    }
    case 'g':
      return number(value).toPrecision(precision ?? 6);
    case 'x':
      return (Math.trunc(number(value)) >>> 0).toString(16);
    case 'X':
      return (Math.trunc(number(value)) >>> 0).toString(16).toUpperCase();
    case 'o':
      return (Math.trunc(number(value)) >>> 0).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case 'b':
      return String(value === true || (value !== false && value !== null));
    case 's':
    case 'S': {
      const text = String(value);
      const cut = precision === undefined ? text : text.slice(0, precision);
      return letter === 'S' ? cut.toUpperCase() : cut;
    }
    default:
      throw new ServiceError(`Unknown format conversion: %${letter}`);
  }
}

/** sprintf-like, with Java's letters (AS/reference/utilities#formatString); a missing argument throws. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    DIRECTIVE,
    (
      _whole,
      place: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      letter: string,
    ) => {
      if (letter === '%') return '%';
      if (letter === 'n') return '\n';
      const index = place === undefined ? next++ : Number(place) - 1;
      if (index >= values.length) throw new ServiceError(`Format specifier '%${letter}'`);
      let text = body(values[index], letter, precision === undefined ? undefined : Number(precision));
      const isNumber = 'dieEfg'.includes(letter);
      if (isNumber && flags.includes(','))
        text = text.replace(/^(-?)(\d+)/, (_all, sign: string, digits: string) => sign + grouped(digits));
      if (isNumber && flags.includes('+') && !text.startsWith('-')) text = `+${text}`;
      else if (isNumber && flags.includes(' ') && !text.startsWith('-')) text = ` ${text}`;
      const wanted = Number(width ?? 0);
      if (flags.includes('-')) return text.padEnd(wanted);
      if (isNumber && flags.includes('0')) {
        const sign = /^[+\- ]/.exec(text)?.[0] ?? '';
        return sign + text.slice(sign.length).padStart(wanted - sign.length, '0');
      }
      return text.padStart(wanted);
    },
  );
}
