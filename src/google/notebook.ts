// Keeps small facts of the script between executions.
import type { PropertyStore } from '../app/ports';

export const googleNotebook: PropertyStore = {
  readAll: () => PropertiesService.getScriptProperties().getProperties(),
  write: (entries) => {
    PropertiesService.getScriptProperties().setProperties({ ...entries }, false);
  },
};
