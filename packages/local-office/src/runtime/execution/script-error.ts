// Puts into words what a script threw.
import type { ExecutionCut } from './cut';

/** A failure as Pelaksanaan and the caller see it. */
export interface ScriptError {
  /** '' when what was thrown has no name. */
  readonly name: string;
  readonly message: string;
  /** Frames of the script only, '' if none. */
  readonly stack: string;
}

/** Name of the error when a script has no function of the wanted name. */
export const MISSING_FUNCTION = 'MissingFunction';

export function missingFunction(functionName: string): ScriptError {
  return { name: MISSING_FUNCTION, message: `Script function not found: ${functionName}`, stack: '' };
}

export function describeCut(cut: ExecutionCut): ScriptError {
  return { name: '', message: cut.message, stack: '' };
}

/** What the script threw, in words; reading it may run code of the script, which may fail again. */
export function describeThrown(thrown: unknown): ScriptError {
  try {
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
      const name = 'name' in thrown ? String(thrown.name) : 'Error';
      const stack = 'stack' in thrown ? String(thrown.stack) : '';
      return { name, message: String(thrown.message), stack: scriptFrames(stack) };
    }
    return { name: '', message: String(thrown), stack: '' };
  } catch {
    return { name: '', message: 'Unknown error', stack: '' };
  }
}

/** The line on Pelaksanaan: as Google prints it, without a name for what has none of its own there. */
export function errorLine({ name, message }: ScriptError): string {
  return name === '' || name === MISSING_FUNCTION ? message : `${name}: ${message}`;
}

/** Frames of the script only: those of the office tell its author nothing. */
function scriptFrames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/kantor-lokal\/|node:|[\\/]/.test(line))
    .map((line) => line.trim())
    .join('\n');
}
