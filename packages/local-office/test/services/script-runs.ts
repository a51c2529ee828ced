// Runs expressions of a script in an office, for the tests of single services.
import { createOffice, type Office, type OfficeOptions } from '../../src/office';

export interface ScriptRun {
  readonly office: Office;
  /** The value of an expression, evaluated in an execution of its own. */
  value(expression: string): unknown;
  /** Statements without a value. */
  run(statements: string): void;
}

/** An office whose script has nothing but what is asked of it. */
export function scriptRun(
  options: OfficeOptions & {
    readonly manifest?: Record<string, unknown>;
    readonly html?: Record<string, string>;
    readonly bound?: boolean;
  } = {},
): ScriptRun {
  const office = createOffice(options);
  if (options.bound !== false) office.createWorkbook('Kasiman');
  const evaluate = (body: string): unknown => {
    office.load({
      files: { 'Code.gs': `function main() { ${body} }` },
      manifest: options.manifest ?? {},
      html: options.html ?? {},
    });
    return office.call('main');
  };
  return {
    office,
    value: (expression) => evaluate(`return (${expression});`),
    run: (statements) => {
      evaluate(statements);
    },
  };
}
