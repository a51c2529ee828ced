// Holds the script project that is loaded, with a formula engine that knows its custom functions.
import { createFormulaEngine } from '../../formula/engine';
import type { FormulaEngine } from '../../workbook/formulas/formula-engine';
import { type CallOutcome, customFunction, customFunctionNames } from '../project/custom-functions';
import { type CompiledProject, EMPTY_PROJECT } from '../project/project';
import { SIMPLE_LIMIT_MS } from './execution-request';
import type { RunRequest, RunResult } from './run-result';

export interface LoadedScript {
  readonly project: CompiledProject;
  readonly engine: FormulaEngine;
  /** True when the script may ask a person; a look at its words decides. */
  readonly mayAsk: boolean;
}

/** Words by which a script can ask a person. */
const ASKS = /\b(?:alert|prompt|msgBox|inputBox)\b/;

export const NO_SCRIPT: LoadedScript = {
  project: EMPTY_PROJECT,
  engine: createFormulaEngine(),
  mayAsk: false,
};

/** `run` carries out the calls that formulas make. */
export function loadScript(project: CompiledProject, run: (request: RunRequest) => RunResult): LoadedScript {
  const names = customFunctionNames(project.files);
  return {
    project,
    mayAsk: project.files.some((file) => ASKS.test(file.source)),
    engine: createFormulaEngine({
      customFunction: (name) => {
        const functionName = names.get(name.toUpperCase());
        return functionName === undefined
          ? undefined
          : customFunction((args) => outcomeOf(run(formulaRequest(functionName, args))));
      },
    }),
  };
}

/** 30 s, nothing that needs consent (AS/guides/sheets/functions). */
function formulaRequest(functionName: string, args: readonly unknown[]): RunRequest {
  return {
    functionName,
    cause: 'formula',
    authMode: 'LIMITED',
    limitMs: SIMPLE_LIMIT_MS,
    hasUi: false,
    activeUser: '',
    unlisted: true,
    args: () => args.map((value) => ({ value, group: 'SpreadsheetApp' })),
    read: (value, bridge) => bridge.take(value),
  };
}

function outcomeOf(result: RunResult): CallOutcome {
  if (result.status === 'done') return { value: result.value };
  return {
    problem:
      result.status === 'failed' ? result.error.message : 'Internal error executing the custom function.',
  };
}
