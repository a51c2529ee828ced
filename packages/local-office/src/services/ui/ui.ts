// The Ui of a workbook or form: menus, alerts, prompts, dialogs, sidebars. (AS/reference/base/ui, AS/guides/dialogs)
import { scope } from '../../runtime/service/auth';
import { defineEnum, type EnumFamily, type GoogleEnum } from '../../runtime/service/google-enum';
import { declareService, ServiceError, signatureError } from '../../runtime/service/service';
import type { RuntimeSession } from '../../runtime/service/session';
import type { AnswerData, DialogData, QuestionData } from '../../runtime/state/office-state';
import { HtmlOutput } from '../html/html-output';
import { Menu } from './menu';

const buttons = defineEnum('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const buttonSets = defineEnum('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** Sidebars are always this wide; what setWidth says is ignored. */
const SIDEBAR_WIDTH = 300;
const USUAL_DIALOG = { width: 600, height: 400 } as const;

/** What a person answered to a prompt. */
export class PromptResponse {
  constructor(private readonly answer: AnswerData) {}

  getResponseText(): string {
    return this.answer.text;
  }

  getSelectedButton(): GoogleEnum {
    return buttons.find(this.answer.button) ?? buttons.of('CLOSE');
  }
}

declareService(PromptResponse, {
  name: 'PromptResponse',
  methods: { getResponseText: 'local', getSelectedButton: 'local' },
});

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function readQuestion(method: string, kind: QuestionData['kind'], args: readonly unknown[]): QuestionData {
  const last = args.at(-1);
  const set = buttonSets.nameOf(last);
  const texts = set === undefined ? args : args.slice(0, -1);
  const fits = texts.every((text) => typeof text !== 'object' || text === null) && texts.length > 0;
  if (!fits || texts.length > (set === undefined ? 1 : 2)) throw signatureError(method, args);
  const [first, second] = texts.map((text) => (text === null ? 'null' : String(text)));
  return {
    kind,
    title: texts.length === 2 ? (first ?? '') : '',
    message: (texts.length === 2 ? second : first) ?? '',
    buttons: set ?? 'OK',
  };
}

/** Menus, questions, sidebars and dialogs of the workbook's window. */
export class Ui {
  readonly Button: EnumFamily<string> = buttons;
  readonly ButtonSet: EnumFamily<string> = buttonSets;

  constructor(private readonly session: RuntimeSession) {}

  createMenu(caption: unknown): Menu {
    if (typeof caption !== 'string') throw signatureError('Ui.createMenu', [caption]);
    return new Menu(this.session, caption);
  }

  /** A bound script has no add-on menu of its own: Google shows it under Extensions, with the script's name. */
  createAddonMenu(): Menu {
    return new Menu(this.session, 'Ekstensi');
  }

  alert(...args: unknown[]): GoogleEnum {
    const answer = this.ask(readQuestion('Ui.alert', 'alert', args));
    return buttons.find(answer.button) ?? buttons.of('CLOSE');
  }

  prompt(...args: unknown[]): PromptResponse {
    return new PromptResponse(this.ask(readQuestion('Ui.prompt', 'prompt', args)));
  }

  showSidebar(userInterface: unknown): void {
    const page = pageOf('Ui.showSidebar', userInterface, [userInterface]);
    this.show('sidebar', page, page.getTitle());
  }

  showModalDialog(userInterface: unknown, title: unknown): void {
    this.show('modal', pageOf('Ui.showModalDialog', userInterface, [userInterface, title]), String(title));
  }

  showModelessDialog(userInterface: unknown, title: unknown): void {
    this.show(
      'modeless',
      pageOf('Ui.showModelessDialog', userInterface, [userInterface, title]),
      String(title),
    );
  }

  private ask(question: QuestionData): AnswerData {
    const answer = this.session.ask(question);
    const { asked } = this.session.state.ui;
    asked.push({ ...question, answer, atMs: this.session.now() });
    if (asked.length > 50) asked.shift();
    return answer;
  }

  /** A new sidebar replaces the old one, a modal dialog the old modal dialog; neither suspends the script. */
  private show(kind: DialogData['kind'], page: HtmlOutput, title: string): void {
    const { ui } = this.session.state;
    const dialog: DialogData = {
      id: this.session.newId('dialog-'),
      kind,
      title,
      html: page.servedContent(),
      width: kind === 'sidebar' ? SIDEBAR_WIDTH : (page.getWidth() ?? USUAL_DIALOG.width),
      height: page.getHeight() ?? USUAL_DIALOG.height,
      user: this.session.activeUser === '' ? this.session.effectiveUser : this.session.activeUser,
      openedMs: this.session.now(),
    };
    ui.dialogs = [...ui.dialogs.filter((open) => open.kind !== kind || open.user !== dialog.user), dialog];
  }
}

function pageOf(method: string, value: unknown, args: readonly unknown[]): HtmlOutput {
  if (!(value instanceof HtmlOutput)) throw signatureError(method, args);
  return value;
}

const containerUi = { kind: 'write', scopes: [scope('script.container.ui')], needsFullAuth: true } as const;

declareService(Ui, {
  name: 'Ui',
  properties: ['Button', 'ButtonSet'],
  methods: {
    createMenu: 'local',
    createAddonMenu: 'local',
    alert: 'read',
    prompt: 'read',
    showSidebar: containerUi,
    showModalDialog: containerUi,
    showModelessDialog: containerUi,
  },
});

/** The window of the container; throws Google's sentence where there is none (clock triggers, web app). */
export function createUi(session: RuntimeSession, service: string): Ui {
  if (!session.hasUi) throw new ServiceError(`Cannot call ${service}.getUi() from this context.`);
  return new Ui(session);
}

/** The older Browser service: same questions, plain answers. */
export class Browser {
  readonly Buttons: EnumFamily<string> = buttonSets;

  constructor(private readonly session: RuntimeSession) {}

  /** `ok`, `cancel`, `yes` or `no`. */
  msgBox(...args: unknown[]): string {
    return this.ask(readQuestion('Browser.msgBox', 'alert', args)).button.toLowerCase();
  }

  /** The text, or `cancel`. */
  inputBox(...args: unknown[]): string {
    const answer = this.ask(readQuestion('Browser.inputBox', 'prompt', args));
    return answer.button === 'CANCEL' || answer.button === 'CLOSE' ? 'cancel' : answer.text;
  }

  private ask(question: QuestionData): AnswerData {
    if (!this.session.hasUi) throw new ServiceError('Cannot call Browser.msgBox() from this context.');
    const answer = this.session.ask(question);
    this.session.state.ui.asked.push({ ...question, answer, atMs: this.session.now() });
    return answer;
  }
}

declareService(Browser, {
  name: 'Browser',
  properties: ['Buttons'],
  methods: { msgBox: 'read', inputBox: 'read' },
});
