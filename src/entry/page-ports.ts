// The adapters that the answers to pages need.
import { answerTakers } from '../app/refresh/answer-takers';
import { officeViews } from '../app/refresh/office-views';
import type { PagePorts } from '../app/rpc/answer-rpc';
import { googleFormMaker } from '../google/forms/form-maker';
import { googlePrinter } from '../google/printer';
import { googleTriggers } from '../google/triggers';
import { createAnswerTabs } from '../google/workbook/answer-tabs';
import { googleTabMaker } from '../google/workbook/tab-dressing';
import { portsWith } from './ports';

/** Made once per execution, never at top level. */
export function pagePorts(): PagePorts {
  return {
    ...portsWith(() => googleTabMaker),
    answerTabs: createAnswerTabs(),
    formMaker: googleFormMaker,
    printer: googlePrinter,
    triggers: googleTriggers,
    views: officeViews,
    takers: answerTakers,
  };
}
