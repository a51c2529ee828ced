// The wizard that makes an office's workbook: one question at a time, and nothing typed is lost on the way.
import type { SetupState } from '../../app/setup/rpc-setup';
import { back, opening, retry } from '../../messages/office/shared-page-text';
import { progressText } from '../../messages/setup/progress-text';
import * as words from '../../messages/setup/wizard-text';
import { showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { callServer, refusalText } from '../server';
import { areaStep } from './area-step';
import { contactStep } from './contact-step';
import { type Draft, openDraft, requestOf } from './draft';
import { showFinish } from './finish';
import { makeButton } from './make';
import { obligationStep } from './obligation-step';
import { reviewStep } from './review-step';
import type { Step, StepView, Wizard } from './step';
import { termsStep } from './terms-step';
import { unitsStep } from './units-step';

type Unfinished = NonNullable<SetupState['unfinished']>;

const allSteps: readonly Step[] = [areaStep, unitsStep, termsStep, obligationStep, contactStep, reviewStep];

byId('step').addEventListener('keydown', goOnWithEnter);
void start();

async function start(): Promise<void> {
  const status = statusLine();
  fill(byId('step'), status);
  showStatus(status, 'busy', opening);
  try {
    const setup = await callServer('readSetup', {});
    if (setup.unfinished === null) runWizard(setup);
    else showUnfinished(setup, setup.unfinished);
  } catch (error) {
    showStatus(status, 'failed', refusalText(error));
    fill(
      byId('actions'),
      button(retry, 'main', () => void start()),
    );
  }
}

function runWizard(setup: SetupState): void {
  // An office set up before keeps its obligations: they are changed in their own tab.
  const steps = allSteps.filter(({ key }) => setup.office === null || key !== 'obligation');
  let draft = openDraft(setup);
  let current = 0;
  let isAmending = false;
  const wizard: Wizard = {
    setup,
    read: () => draft,
    change: (part) => {
      draft = { ...draft, ...part };
    },
    goTo: (key) => {
      // Another office means other units and words, so that all steps are asked again.
      isAmending = key !== 'area';
      show(steps.findIndex((step) => step.key === key));
    },
  };
  const show = (index: number): void => {
    const step = steps[index];
    if (step === undefined) return;
    current = index;
    fill(byId('steps'), ...renderSteps(steps, index));
    const view = step.show(wizard);
    const heading = el('h1', { tabindex: '-1' }, step.heading);
    const again = index === 0 && setup.office !== null ? [repairNote(setup.office.name, draft)] : [];
    fill(byId('step'), heading, el('p', { class: 'lead' }, step.lead(draft)), ...again, ...view.body);
    byId('step').scrollTop = 0;
    fill(byId('actions'), ...renderActions(index, view));
    heading.focus();
  };
  const renderActions = (index: number, view: StepView): readonly HTMLElement[] => {
    const goBack = button(back, 'plain', () => {
      isAmending = false;
      show(current - 1);
    });
    const last = steps.length - 1;
    const status = statusLine();
    const onward = (): void => {
      if (!view.check()) return;
      const target = isAmending ? last : current + 1;
      isAmending = false;
      show(target);
    };
    const main =
      index === last
        ? makeButton({
            label: setup.office === null ? words.make : words.repair,
            status,
            others: [goBack],
            request: () => requestOf(draft),
            done: (made) => showFinish(made, draft),
          })
        : button(isAmending ? words.saveChange : words.next, 'main', onward);
    return [...(index === 0 ? [] : [goBack]), status, main];
  };
  show(0);
}

/** Enter in a line of text does what the main button does, unless the line needed it itself. */
function goOnWithEnter(event: KeyboardEvent): void {
  const isLine = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
  if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || !isLine) return;
  byId('actions').querySelector<HTMLButtonElement>('button.main')?.click();
}

/** A set-up whose window was closed midway: it goes on with its own answers, or with new ones. */
function showUnfinished(setup: SetupState, { officeName, terms, next }: Unfinished): void {
  const status = statusLine();
  const heading = el('h1', { tabindex: '-1' }, progressText.unfinished);
  const lead = el('p', { class: 'lead' }, progressText.lead(`${terms.office} ${officeName}`, next));
  fill(byId('step'), heading, lead);
  const anew = button(progressText.anew, 'plain', () => runWizard(setup));
  const main = makeButton({
    label: progressText.goOn,
    status,
    others: [anew],
    request: () => null,
    done: (made) => showFinish(made, { terms, officeName }),
  });
  fill(byId('actions'), anew, status, main);
  heading.focus();
}

function renderSteps(steps: readonly Step[], current: number): readonly HTMLElement[] {
  return steps.map(({ short }, index) => {
    const state = index < current ? 'done' : index === current ? 'now' : 'next';
    const item = el('li', { class: state }, el('span', {}, index < current ? '✓' : String(index + 1)), short);
    if (index === current) item.setAttribute('aria-current', 'step');
    return item;
  });
}

function repairNote(officeName: string, { terms }: Draft): HTMLElement {
  return el('p', { class: 'note' }, words.alreadySetUp(`${terms.office} ${officeName}`));
}
