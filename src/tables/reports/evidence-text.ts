// Links to photos, as they stand in one cell.
import { chatPhoto, chatPhotoName } from '../../core/reports/photo';
import type { Evidence } from '../../core/reports/report';
import { photoWords } from '../../messages/office/choice-words';

/** The photos in a cell, one per line or separated by blanks: `sebelum: https://…` names which one it is. */
export function evidenceOfText(text: string): Evidence {
  const before: string[] = [];
  const after: string[] = [];
  const other: string[] = [];
  let target = other;
  for (const word of withChatPhotos(text).split(/[\s,;]+/u)) {
    const label = word.toLowerCase().replace(/[:=]$/u, '');
    if (label === photoWords.before) target = before;
    else if (label === photoWords.after) target = after;
    else if (word !== '') {
      target.push(word);
      target = other;
    }
  }
  return { before, after, other };
}

const chatMark = new RegExp(`${photoWords.inChat}:[ \\t]*(?=\\S)`, 'gu');

/** `foto di WhatsApp: IMG-1.jpg` as one word. */
function withChatPhotos(text: string): string {
  return text.replace(chatMark, chatPhoto(''));
}

/** What a desa typed into its form: only what staff took from a chat is a photo in a chat. */
export function evidenceOfForm(text: string): Evidence {
  return evidenceOfText(text.replace(/whatsapp:/giu, 'WhatsApp '));
}

function shown(photo: string): string {
  const name = chatPhotoName(photo);
  return name === null ? photo : `${photoWords.inChat}: ${name}`;
}

/** The same, written. */
export function textOfEvidence({ before, after, other }: Evidence): string {
  return [
    ...before.map((link) => `${photoWords.before}: ${shown(link)}`),
    ...after.map((link) => `${photoWords.after}: ${shown(link)}`),
    ...other.map(shown),
  ].join('\n');
}
