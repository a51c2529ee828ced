// The adapters that the answers to pages need.
import { answerTakers } from '../../app/refresh/answer-takers';
import { officeViews } from '../../app/refresh/office-views';
import type { PagePorts } from '../../app/rpc/page-answers';
import { createFormMaker } from '../../google/forms/form-maker';
import { googlePrinter } from '../../google/printer';
import { googleTriggers } from '../../google/triggers';
import { createAnswerTabs } from '../../google/workbook/answer-tabs';
import { googleTabMaker } from '../../google/workbook/tab-dressing';
import { loadPart } from '../load-part';
import { portsWith } from './ports';

/** Made once per execution, never at top level. */
export function pagePorts(): PagePorts {
  return {
    ...portsWith(() => googleTabMaker),
    answerTabs: createAnswerTabs(),
    formMaker: createFormMaker(),
    printer: googlePrinter,
    triggers: googleTriggers,
    views: officeViews(() => loadPart('part-recap').view),
    takers: answerTakers,
  };
}
