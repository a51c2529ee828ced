// Starts Univer without its own bars, menus, editor and formulas.
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import './cell-font.css';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designTexts from '@univerjs/design/locale/id-ID';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiTexts from '@univerjs/docs-ui/locale/id-ID';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsTexts from '@univerjs/sheets/locale/id-ID';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/id-ID';
import { UniverUIPlugin } from '@univerjs/ui';
import uiTexts from '@univerjs/ui/locale/id-ID';
import { leaveRoomForOverflow } from './overflow-room';

/** The instance, its facade for commands, and its services. */
export interface RunningUniver {
  readonly instance: Univer;
  readonly api: FUniver;
  readonly services: ReturnType<Univer['__getInjector']>;
}

export function startUniver(container: HTMLElement): RunningUniver {
  leaveRoomForOverflow();
  const instance = new Univer({
    locale: LocaleType.ID_ID,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.ID_ID]: mergeLocales(designTexts, uiTexts, docsUiTexts, sheetsTexts, sheetsUiTexts),
    },
  });
  instance.registerPlugin(UniverRenderEnginePlugin);
  instance.registerPlugin(UniverFormulaEnginePlugin);
  instance.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
  });
  instance.registerPlugin(UniverDocsPlugin);
  instance.registerPlugin(UniverDocsUIPlugin);
  instance.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  instance.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableEdit: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
    clipboardConfig: { hidePasteOptions: true },
  });
  return { instance, api: FUniver.newAPI(instance), services: instance.__getInjector() };
}
