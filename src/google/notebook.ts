// Where do small facts of the script stay between executions?
import type { NotebookPort } from '../app/ports';

export const googleNotebook: NotebookPort = {
  readAll: () => PropertiesService.getScriptProperties().getProperties(),
  write: (entries) => {
    PropertiesService.getScriptProperties().setProperties({ ...entries }, false);
  },
};
