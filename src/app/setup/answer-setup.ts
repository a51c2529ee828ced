// Answers the set-up.
import * as z from 'zod/mini';
import { windowTitle as contacts } from '../../messages/contacts/contacts-page-text';
import { windowTitle as links } from '../../messages/forms/links-page-text';
import { failureText } from '../../messages/office/app-text';
import { jointWords } from '../../messages/office/unit-name';
import { windowTitle as trial } from '../../messages/reminders/trial-page-text';
import { progressText } from '../../messages/setup/progress-text';
import { prepared } from '../../messages/setup/wizard-finish-text';
import { unitCount } from '../../messages/setup/wizard-units-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal } from '../failure';
import type { ViewPorts } from '../office/office-view';
import { issuePass } from '../page-pass';
import type { SetupPorts } from '../ports-setup';
import type { SetupPlan } from './fill-rows';
import { prepareWorkbook } from './prepare-workbook';
import { readSetup } from './read-setup';
import type { NextPage, SetupCalls, SetupResult } from './rpc-setup';
import { setupPlanOf, setupSchema } from './setup-plan';
import { nextText, readProgress } from './setup-progress';

/** Answers of the set-up. */
export const setupAnswers: Answers<SetupCalls, SetupPorts & ViewPorts> = {
  loadArea: ({ pages }, args) => {
    const { province } = checked(z.object({ province: z.string().check(z.regex(/^\d{2}$/u)) }), args);
    return { text: pages.readFile(`area-${province}`) };
  },
  readSetup: (ports) => readSetup(ports),
  prepareWorkbook: (ports, args) => {
    const plan = setupPlanOf(checked(setupSchema, args));
    if (plan === null) throw new Refusal(failureText.badRequest);
    return resultOf(ports, plan);
  },
  openNextPage: (ports, args) => {
    const { page } = checked(z.object({ page: z.enum(['contacts', 'links', 'trial']) }), args);
    ports.window.showSidebar({ page, title: pageTitles[page], pass: issuePass(ports) });
    return {};
  },
  continueSetup: (ports) => {
    const progress = readProgress(ports.notebook.readAll());
    const plan = progress === null ? null : setupPlanOf(progress.request);
    if (plan === null) throw new Refusal(progressText.nothingLeft);
    return resultOf(ports, plan);
  },
};

const pageTitles = { contacts, links, trial } as const satisfies Record<NextPage, string>;

function resultOf(ports: SetupPorts & ViewPorts, plan: SetupPlan): SetupResult {
  ports.caller.requireConsent();
  const turn = prepareWorkbook(ports, plan);
  if (!turn.isDone)
    return { isDone: false, next: nextText(turn), share: turn.done.length / turn.steps.length };
  const { units, links } = turn;
  const { terms } = plan.request;
  const kelurahan = units.filter(({ kind }) => kind === 'kelurahan').length;
  const monitored = unitCount(units.length, kelurahan, terms.unit);
  const unitWord = jointWords(units, terms).unit;
  return { isDone: true, message: prepared(monitored), monitored, unitWord, links };
}
