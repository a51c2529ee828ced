// Answers the set-up.
import * as z from 'zod/mini';
import { failureText } from '../../messages/office/app-text';
import { prepared } from '../../messages/setup/wizard-finish-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal } from '../failure';
import type { ViewPorts } from '../office/office-view';
import type { SetupPorts } from '../ports-setup';
import { prepareWorkbook } from './prepare-workbook';
import { readSetup } from './read-setup';
import type { SetupCalls } from './rpc-setup';
import { setupPlanOf, setupSchema } from './setup-plan';

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
    ports.caller.requireConsent();
    const { units, links } = prepareWorkbook(ports, plan);
    return { message: prepared(units, plan.request.terms.unit), units, links };
  },
};
