// What a script can say to somebody who answered a quiz.
import type { FeedbackData } from '../../../form/form-data';
import { declareService } from '../../../runtime/service/service';
import { textArgument } from '../arguments';
import type { FaceOf } from '../face-of';

type Google = GoogleAppsScript.Forms.QuizFeedback;

/** FormApp.QuizFeedback: immutable, made by the builder. */
export class QuizFeedback implements FaceOf<Google> {
  constructor(readonly data: FeedbackData) {}

  getText(): string {
    return this.data.text;
  }

  getLinkUrls(): string[] {
    return this.data.links.map((link) => link.url);
  }
}

declareService(QuizFeedback, { name: 'QuizFeedback', methods: { getText: 'local', getLinkUrls: 'local' } });

/** FormApp.QuizFeedbackBuilder. */
export class QuizFeedbackBuilder implements FaceOf<GoogleAppsScript.Forms.QuizFeedbackBuilder> {
  private text: string;
  private links: FeedbackData['links'];

  constructor(from: FeedbackData = { text: '', links: [] }) {
    this.text = from.text;
    this.links = from.links;
  }

  setText(text: unknown): this {
    this.text = textArgument(text, 'FormApp.QuizFeedbackBuilder.setText');
    return this;
  }

  addLink(url: unknown, displayText: unknown = ''): this {
    const method = 'FormApp.QuizFeedbackBuilder.addLink';
    this.links = [
      ...this.links,
      { url: textArgument(url, method), text: textArgument(displayText ?? '', method) },
    ];
    return this;
  }

  build(): QuizFeedback {
    return new QuizFeedback({ text: this.text, links: this.links });
  }

  copy(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder({ text: this.text, links: this.links });
  }
}

declareService(QuizFeedbackBuilder, {
  name: 'QuizFeedbackBuilder',
  methods: { setText: 'local', addLink: 'local', build: 'local', copy: 'local' },
});

/** The face of stored feedback; null when there is none. */
export function feedbackFace(data: FeedbackData | null): QuizFeedback | null {
  return data === null ? null : new QuizFeedback(data);
}
