// Loads the script and says to which file it is bound.
import type vm from 'node:vm';
import { openRealm } from '../runtime/execution/open-realm';
import type { Runner } from '../runtime/execution/runner';
import { readScriptFolder } from '../runtime/project/load-folder';
import {
  compileProject,
  parseManifest,
  type ScriptFile,
  type ScriptProject,
} from '../runtime/project/project';

/** The parts of a script project in memory. */
export interface ScriptSources {
  /** By file name, in push order, or as a list. */
  readonly files: Readonly<Record<string, string>> | readonly ScriptFile[];
  /** By name without `.html`. */
  readonly html?: Readonly<Record<string, string>>;
  /** Text or content of appsscript.json. */
  readonly manifest?: string | Readonly<Record<string, unknown>>;
}

export interface OfficeScript {
  load(sources: ScriptSources): void;
  /** Loads a container-bound project from disk; throws when there is no script in it. */
  loadFolder(folder: string): void;
  /**
   * Binds the script to a workbook or form, by id, file name or a form's title; throws when there is none. A script is
   * bound to the first workbook unless it is told otherwise.
   */
  bindScript(file: string): void;
  /**
   * A V8 context with all services, in which any script may be run as whoever sits at the screen at that moment; a
   * container is made if there is none.
   */
  readonly context: vm.Context;
}

export interface ScriptOfOffice extends Omit<OfficeScript, 'context'> {
  /** Makes the context when it is first asked for, and anew for another script or container. */
  openContext(): vm.Context;
}

/** `makeContainer` gives the script a workbook when it is bound to nothing. */
export function createOfficeScript(runner: Runner, makeContainer: () => void): ScriptOfOffice {
  const { state } = runner;
  let context: vm.Context | undefined;
  const use = (project: ScriptProject): void => {
    runner.project = compileProject(project);
    context = undefined;
  };
  return {
    load: (sources) => use(readSources(sources)),
    loadFolder: (folder) => use(readScriptFolder(folder)),
    bindScript: (file) => {
      const workbook = Object.values(state.workbooks).find(({ id, name }) => id === file || name === file);
      const form = Object.values(state.forms).find(
        ({ id, fileName, title }) => id === file || fileName === file || title === file,
      );
      const bound = workbook ?? form;
      if (bound === undefined) throw new Error(`Tidak ada berkas ${file}`);
      state.containerId = bound.id;
      context = undefined;
    },
    openContext: () => {
      if (state.containerId === null) makeContainer();
      context ??= openRealm(runner);
      return context;
    },
  };
}

function readSources({ files, html = {}, manifest = {} }: ScriptSources): ScriptProject {
  return {
    files: Array.isArray(files) ? files : Object.entries(files).map(([name, source]) => ({ name, source })),
    html,
    manifest: parseManifest(typeof manifest === 'string' ? manifest : JSON.stringify(manifest)),
  };
}
