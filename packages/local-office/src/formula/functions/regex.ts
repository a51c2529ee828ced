// Functions of regular expressions.
import { numberOf, toText } from '../coerce';
import { type EvalContext, type FunctionTable, scalar } from '../function';
import { fail, type Scalar, type Value } from '../value';
import { text } from './text';

function regex(pattern: string, flags = ''): RegExp {
  const inline = /^\(\?([imsU]+)\)/.exec(pattern);
  const source = inline === null ? pattern : pattern.slice(inline[0].length);
  const extra = (inline?.[1] ?? '').replace('U', '');
  try {
    return new RegExp(toJavaScript(source), `u${flags}${extra}`);
  } catch {
    try {
      return new RegExp(toJavaScript(source), flags + extra);
    } catch {
      return fail('#REF!', `Function parameter 2 value "${pattern}" is not a valid regular expression.`);
    }
  }
}

/** Spellings of RE2 that JavaScript writes differently. */
function toJavaScript(source: string): string {
  return source
    .replace(/\[\[:alpha:\]\]/g, '[A-Za-z]')
    .replace(/\[\[:digit:\]\]/g, '\\d')
    .replace(/\[\[:space:\]\]/g, '\\s')
    .replace(/\(\?P</g, '(?<')
    .replace(/\\A/g, '^')
    .replace(/\\z/g, '$');
}

function onlyText(args: readonly Scalar[], index: number, ctx: EvalContext, name: string): string {
  const value = args[index] ?? null;
  return numberOf(value) === undefined
    ? toText(value, ctx.rules)
    : fail(
        '#VALUE!',
        `Function ${name} parameter ${index + 1} expects text values. But a number was given; use TO_TEXT.`,
      );
}

function extract(subject: string, pattern: string): Value {
  const match = regex(pattern).exec(subject);
  if (match === null)
    return fail('#N/A', `Function REGEXEXTRACT parameter 2 value "${pattern}" does not match text.`);
  if (match.length === 1) return match[0];
  return [match.slice(1).map((group) => group ?? null)];
}

/** Patterns are RE2 in Sheets and JavaScript here; the spellings that differ are translated. */
export const regexFunctions: FunctionTable = {
  REGEXMATCH: scalar(2, 2, (args, ctx) =>
    regex(text(args, 1, ctx)).test(onlyText(args, 0, ctx, 'REGEXMATCH')),
  ),
  REGEXEXTRACT: scalar(2, 2, (args, ctx) =>
    extract(onlyText(args, 0, ctx, 'REGEXEXTRACT'), text(args, 1, ctx)),
  ),
  REGEXREPLACE: scalar(3, 3, (args, ctx) =>
    onlyText(args, 0, ctx, 'REGEXREPLACE').replace(
      regex(text(args, 1, ctx), 'g'),
      text(args, 2, ctx).replace(/\\(\d)/g, '$$$1'),
    ),
  ),
};
