// FormApp: opens and makes forms.
import { formOfUrl } from '../../form/form-links';
import { newForm } from '../../form/new-form';
import { declareService, type MethodRule, ServiceError } from '../../runtime/service/service';
import type { Session } from '../../runtime/service/session';
import { booleanArgument, textArgument } from './arguments';
import type { FaceOf } from './face-of';
import { Form, type FormHooks } from './form';
import { noSuchFile } from './form-context';
import {
  alignments,
  destinationTypes,
  feedbackTypes,
  itemTypes,
  pageNavigationTypes,
  ratingIconTypes,
} from './form-enums';
import { QuizFeedbackBuilder } from './items/feedback';
import { itemFace } from './items/item';
import { FormResponse } from './responses/form-response';
import {
  CheckboxGridValidationBuilder,
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation';

const scopeForms = 'https://www.googleapis.com/auth/forms';

/** Forms made by scripts begin unpublished after 30 June 2026 (Forms API guide "API changes"; its zone is not said). */
const UNPUBLISHED_FROM_MS = Date.UTC(2026, 6, 1);

type Google = Pick<
  GoogleAppsScript.Forms.FormApp,
  | 'create'
  | 'createCheckboxGridValidation'
  | 'createCheckboxValidation'
  | 'createFeedback'
  | 'createGridValidation'
  | 'createParagraphTextValidation'
  | 'createTextValidation'
  | 'getActiveForm'
  | 'getUi'
  | 'openById'
  | 'openByUrl'
>;

/** FormApp. */
export class FormApp implements FaceOf<Google> {
  readonly Alignment = alignments;
  readonly DestinationType = destinationTypes;
  readonly FeedbackType = feedbackTypes;
  readonly ItemType = itemTypes;
  readonly PageNavigationType = pageNavigationTypes;
  readonly RatingIconType = ratingIconTypes;

  constructor(
    private readonly session: Session,
    private readonly hooks: FormHooks,
  ) {}

  /** The name is the file's; the form's title stays empty. Unless told otherwise, forms made after June 2026 are unpublished. */
  create(title: unknown, isPublished: unknown = null): Form {
    const method = 'FormApp.create';
    if (title === null || title === '') throw new ServiceError('Invalid argument: title');
    const { state, effectiveUser: owner } = this.session;
    const now = this.session.now();
    const form = newForm({
      name: textArgument(title, method),
      isPublished: isPublished === null ? now < UNPUBLISHED_FROM_MS : booleanArgument(isPublished, method),
      owner,
      requiresLogin: state.accounts.find(({ email }) => email === owner)?.kind === 'workspace',
      now,
      newId: (prefix) => this.session.newId(prefix),
    });
    state.forms[form.id] = form;
    return formFace(this.session, form.id, this.hooks);
  }

  openById(id: unknown): Form {
    const formId = textArgument(id, 'FormApp.openById');
    const { forms } = this.session.state;
    const form = Object.hasOwn(forms, formId) ? forms[formId] : undefined;
    const user = this.session.effectiveUser;
    if (!form || (form.owner !== user && !form.editors.includes(user))) throw new ServiceError(noSuchFile);
    return formFace(this.session, form.id, this.hooks);
  }

  openByUrl(url: unknown): Form {
    const form = formOfUrl(this.session.state.forms, textArgument(url, 'FormApp.openByUrl'));
    // gas-fakes testform, proved live.
    if (!form) throw new ServiceError('Invalid argument: url');
    return this.openById(form.id);
  }

  /** The form that the script is bound to; null for a script bound to a workbook or to nothing. */
  getActiveForm(): Form | null {
    const { containerId, state } = this.session;
    const isForm = containerId !== null && Object.hasOwn(state.forms, containerId);
    return isForm ? formFace(this.session, containerId, this.hooks) : null;
  }

  /** Only for a script bound to a form whose editor is open. */
  getUi(): object {
    if (!this.getActiveForm() || !this.hooks.ui) {
      throw new ServiceError('Cannot call FormApp.getUi() from this context.');
    }
    return this.hooks.ui();
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }

  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }

  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder();
  }

  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder();
  }

  createCheckboxGridValidation(): CheckboxGridValidationBuilder {
    return new CheckboxGridValidationBuilder();
  }

  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder();
  }
}

/** `forms.currentonly` covers only the form that the script is bound to (docs/google-facts.md). */
function anyForm(kind: MethodRule['kind']): MethodRule {
  return {
    kind,
    scopes: [scopeForms],
    needsFullAuth: true,
  };
}

declareService(FormApp, {
  name: 'FormApp',
  scopes: [`${scopeForms}.currentonly`, scopeForms],
  methods: {
    create: anyForm('write'),
    openById: anyForm('read'),
    openByUrl: anyForm('read'),
    getActiveForm: 'read',
    getUi: { kind: 'local', scopes: [] },
    createTextValidation: 'local',
    createParagraphTextValidation: 'local',
    createCheckboxValidation: 'local',
    createGridValidation: 'local',
    createCheckboxGridValidation: 'local',
    createFeedback: 'local',
  },
  properties: [
    'Alignment',
    'DestinationType',
    'FeedbackType',
    'ItemType',
    'PageNavigationType',
    'RatingIconType',
  ],
});

function formFace(session: Session, formId: string, hooks: FormHooks): Form {
  return new Form({ session, formId, itemFace }, hooks);
}

/** The FormApp of one execution. */
export function createFormApp(session: Session, hooks: FormHooks = {}): FormApp {
  return new FormApp(session, hooks);
}

/** `response` and `source` of a form's onFormSubmit event; undefined when the response is gone meanwhile. */
export function formSubmitEvent(
  session: Session,
  { formId, responseId }: { readonly formId: string; readonly responseId: string },
  hooks: FormHooks = {},
): { readonly response: FormResponse; readonly source: Form } | undefined {
  const stored = session.state.forms[formId]?.responses.find((response) => response.id === responseId);
  if (!stored) return undefined;
  const context = { session, formId, itemFace };
  return { response: new FormResponse(context, structuredClone(stored)), source: new Form(context, hooks) };
}
