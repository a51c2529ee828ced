// Tells links to photos from words.

/**
 * What makes two links one photo: the id of a file in Drive, else host and path, or the name of a file that staff saw in a
 * chat (`chatPhoto`). Null for words: `nanti dikirim lewat
 * WA` is no photo.
 */
export function photoKey(text: string): string | null {
  const inChat = chatPhotoName(text);
  if (inChat !== null) return `whatsapp ${inChat}`;
  const bare = text.trim().replace(/^https?:\/\//iu, '');
  const hasProtocol = bare.length < text.trim().length;
  if (bare === '' || (!hasProtocol && !/^(?:www\.\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+)$/iu.test(bare)))
    return null;
  // What hides its host behind an @ leads elsewhere than it says.
  if (/^[^/?#]*@/u.test(bare)) return null;
  const driveId = /^(?:drive|docs)\.google\.com\/.*?(?:\/d\/|[?&]id=)([\w-]{6,})/iu.exec(bare)?.[1];
  if (driveId !== undefined) return `drive ${driveId}`;
  const [address = '', query = ''] = bare.replace(/#.*$/u, '').split('?');
  const host = address.replace(/^www\./iu, '').replace(/\/.*$/u, '');
  const path = address.replace(/^[^/]*/u, '').replace(/\/+$/u, '');
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !/^(?:usp|utm_\w+|fbclid|share|si)=/u.test(pair));
  return `${host.toLowerCase()}${path}?${kept.join('&')}`;
}

/** A photo that came with a report in a chat, kept by the name of its file; it has no link. */
export function chatPhoto(fileName: string): string {
  return `WhatsApp:${fileName}`;
}

/** The name of the file of a photo in a chat; null for all else. */
export function chatPhotoName(text: string): string | null {
  return /^WhatsApp:(\S+)$/u.exec(text)?.[1] ?? null;
}

/** Links and words of a report, by what they are to show. */
interface Photos {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly other: readonly string[];
}

/** The evidence without words that are no links. */
export function photosOf({ before, after, other }: Photos): Photos {
  const links = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => photoKey(text) !== null);
  return { before: links(before), after: links(after), other: links(other) };
}

export function photoCount(evidence: Photos): number {
  const { before, after, other } = photosOf(evidence);
  return before.length + after.length + other.length;
}
