// Checks a text against the rule of its question, and gives the sentence that is shown when it breaks it.
import type { TextRuleType, TextValidationData } from '../form-data';

/** A number as people here type it: `12`, `-3,5`, `3.5`; undefined when it is none. */
function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return undefined;
  return Number(trimmed.replace(',', '.'));
}

/**
 * The pattern as a JavaScript expression; undefined when it isn't one. Google takes RE2: a leading `(?i)` is
 * the one flag group people use.
 */
export function compilePattern(pattern: string): RegExp | undefined {
  const flags = /^\(\?([ims]+)\)/.exec(pattern);
  try {
    return new RegExp(flags ? pattern.slice(flags[0].length) : pattern, `${flags?.[1] ?? ''}u`);
  } catch {
    try {
      return new RegExp(flags ? pattern.slice(flags[0].length) : pattern, flags?.[1] ?? '');
    } catch {
      return undefined;
    }
  }
}

function matchesWhole(text: string, pattern: string): boolean {
  return (
    compilePattern(
      pattern.replace(/^(\(\?[ims]+\))?([\s\S]*)$/, (_all, flags = '', body) => `${flags}^(?:${body})$`),
    )?.test(text) ?? false
  );
}

function contains(text: string, pattern: string): boolean {
  return compilePattern(pattern)?.test(text) ?? false;
}

const emailPattern =
  /^[^\s@<>()[\],;:"\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** An address such as Google takes: local part, @, a domain with at least one dot. */
export function isEmail(text: string): boolean {
  return emailPattern.test(text.trim());
}

const urlPattern = /^(?:https?|ftp):\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]\S*)?$/i;
const bareUrlPattern = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;
function isUrl(text: string): boolean {
  return urlPattern.test(text.trim()) || bareUrlPattern.test(text.trim());
}

interface RuleText {
  readonly holds: (text: string, first: number | string, second: number | string) => boolean;
  readonly message: (first: string, second: string) => string;
}

function numberRule(
  holds: (value: number, first: number, second: number) => boolean,
  message: (first: string, second: string) => string,
): RuleText {
  return {
    holds: (text, first, second) => {
      const value = parseNumber(text);
      return value !== undefined && holds(value, Number(first), Number(second));
    },
    message,
  };
}

const rules = {
  NUMBER: numberRule(
    () => true,
    () => 'Harus berupa angka',
  ),
  WHOLE_NUMBER: numberRule(
    (value) => Number.isInteger(value),
    () => 'Harus berupa bilangan bulat',
  ),
  NUMBER_BETWEEN: numberRule(
    (value, low, high) => value >= low && value <= high,
    (low, high) => `Harus berupa angka antara ${low} dan ${high}`,
  ),
  NUMBER_NOT_BETWEEN: numberRule(
    (value, low, high) => value < low || value > high,
    (low, high) => `Harus berupa angka yang tidak berada antara ${low} dan ${high}`,
  ),
  NUMBER_EQUAL_TO: numberRule(
    (value, wanted) => value === wanted,
    (wanted) => `Harus berupa angka ${wanted}`,
  ),
  NUMBER_NOT_EQUAL_TO: numberRule(
    (value, wanted) => value !== wanted,
    (wanted) => `Harus berupa angka selain ${wanted}`,
  ),
  NUMBER_GREATER_THAN: numberRule(
    (value, limit) => value > limit,
    (limit) => `Harus berupa angka lebih dari ${limit}`,
  ),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: numberRule(
    (value, limit) => value >= limit,
    (limit) => `Harus berupa angka ${limit} atau lebih`,
  ),
  NUMBER_LESS_THAN: numberRule(
    (value, limit) => value < limit,
    (limit) => `Harus berupa angka kurang dari ${limit}`,
  ),
  NUMBER_LESS_THAN_OR_EQUAL_TO: numberRule(
    (value, limit) => value <= limit,
    (limit) => `Harus berupa angka ${limit} atau kurang`,
  ),
  EMAIL: { holds: isEmail, message: () => 'Harus berupa alamat email yang benar' },
  URL: { holds: isUrl, message: () => 'Harus berupa alamat web (URL) yang benar' },
  LENGTH_AT_LEAST: {
    holds: (text, length) => text.length >= Number(length),
    message: (length) => `Minimal ${length} karakter`,
  },
  LENGTH_AT_MOST: {
    holds: (text, length) => text.length <= Number(length),
    message: (length) => `Maksimal ${length} karakter`,
  },
  MATCHES: {
    holds: (text, pattern) => matchesWhole(text, String(pattern)),
    message: () => 'Bentuk isian belum sesuai dengan yang diminta',
  },
  DOES_NOT_MATCH: {
    holds: (text, pattern) => !matchesWhole(text, String(pattern)),
    message: () => 'Bentuk isian ini tidak diperbolehkan',
  },
  CONTAINS: {
    holds: (text, pattern) => contains(text, String(pattern)),
    message: (pattern) => `Harus memuat ${pattern}`,
  },
  DOES_NOT_CONTAIN: {
    holds: (text, pattern) => !contains(text, String(pattern)),
    message: (pattern) => `Tidak boleh memuat ${pattern}`,
  },
} satisfies Record<TextRuleType, RuleText>;

/** What is said about a text that breaks the rule; null when it keeps it. The rule's own help text comes first. */
export function textProblem(validation: TextValidationData, text: string): string | null {
  const rule: RuleText = rules[validation.type];
  const [first = '', second = ''] = validation.values;
  if (rule.holds(text, first, second)) return null;
  return validation.helpText || rule.message(String(first), String(second));
}
