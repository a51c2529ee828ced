// Brings a pasted list into Poskamling: it is shown first, then written once.
import { fingerprint } from '../../core/fingerprint';
import { plainUnitName } from '../../core/office/shared-name';
import type { UnitCode } from '../../core/office/unit';
import type { GuardPost } from '../../core/siskamling/guard-post';
import { type PostChange, planPosts } from '../../core/siskamling/post-change';
import { withCodes } from '../../core/siskamling/post-codes';
import { type PostList, readPostList } from '../../core/siskamling/post-list';
import { dateOfText } from '../../core/time/typed-date';
import { changedPostText, newPostText, postProblemText, postText } from '../../messages/siskamling/post-text';
import { postTitle } from '../../messages/siskamling/post-words';
import { encodePost } from '../../tables/siskamling/post-table';
import { Refusal } from '../failure';
import { termsOfOffice } from '../office/office-terms';
import { type Office, readOffice } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace } from '../ports';
import { postBlocks } from './post-blocks';
import { notedNumbers, numberNotes } from './post-view';
import { deskOf } from './read-posts';
import type { PostDesk, PostPasteLine, PostPreview } from './rpc-posts';

interface PastedPosts {
  readonly rows: readonly (readonly string[])[];
  readonly unit: string;
}

interface Planned {
  readonly office: Office;
  readonly place: TabPlace;
  readonly changes: readonly PostChange[];
  readonly preview: PostPreview;
}

/** What would change; nothing is written. */
export function previewPosts(ports: Pick<Ports, 'workbook' | 'clock'>, pasted: PastedPosts): PostPreview {
  return planPasted(ports, pasted).preview;
}

/**
 * Writes what the preview showed, under the lock: changed cells of standing rows, new rows below with their codes, a line
 * in Log Perubahan. Lines with a problem are left out. A list that stands already (a doubled click, a call whose answer got
 * lost) is done and costs no write. Throws a Refusal if Poskamling has changed since it was seen.
 */
export function savePosts(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person'>,
  pasted: PastedPosts,
  seen: string,
): { readonly message: string; readonly desk: PostDesk } {
  return withLock(ports, () => {
    const { office, place, changes, preview } = planPasted(ports, pasted);
    const changed = changes.flatMap((change) => (change.kind === 'changed' ? [change] : []));
    const added = changes.flatMap((change) => (change.kind === 'new' ? [change.post] : []));
    if (changed.length + added.length === 0) return { message: postText.saved(0, 0), desk: deskOf(office) };
    if (preview.seen !== seen) throw new Refusal(postText.stale);
    const standing = office.postRows.map(({ value }) => value);
    const coded = withCodes(added, notedNumbers(office.layout, standing));
    write(ports, { office, place, changed, coded });
    const desk = deskOf(readOffice(ports, { layout: office.layout }));
    return { message: postText.saved(added.length, changed.length), desk };
  });
}

interface Written {
  readonly office: Office;
  readonly place: TabPlace;
  readonly changed: readonly Extract<PostChange, { readonly kind: 'changed' | 'same' }>[];
  readonly coded: readonly GuardPost[];
}

function write(ports: Pick<Ports, 'workbook' | 'person'>, { office, place, changed, coded }: Written): void {
  const { workbook } = ports;
  const posts = new Map(changed.map(({ row, post }) => [row, post]));
  for (const block of postBlocks(office, place, posts)) workbook.writeBlock(place, block);
  if (coded.length > 0) {
    const labels = labelsOf(office);
    const values = coded.map((post) => encodePost(place, post, labels.get(post.unit) ?? post.unit));
    workbook.writeBlock(place, { row: rowBelow(place, office.postCells), column: 1, values });
  }
  recordOwnChange(ports, office, {
    subject: place.name,
    key: postText.logKey,
    oldValue: '',
    newValue: postText.logged(coded.length, changed.length),
  });
  const standing = office.postRows.map(({ value }) => value);
  workbook.note(numberNotes(office, [...standing, ...coded]));
  workbook.flush();
}

/** The names of the units as the drop-down shows them. */
export function labelsOf({ unitRows }: Pick<Office, 'unitRows'>): ReadonlyMap<string, string> {
  return new Map(unitRows.map(({ value }) => [value.unit.code, value.label]));
}

/** The tab, or a Refusal that says how it is made. */
export function requirePosts({ layout }: Pick<Office, 'layout'>): TabPlace {
  const place = layout.tabsByKey.get('posts');
  if (place === undefined) throw new Refusal(postText.notInUse);
  return place;
}

function planPasted(ports: Pick<Ports, 'workbook' | 'clock'>, { rows, unit }: PastedPosts): Planned {
  const office = readOffice(ports);
  const place = requirePosts(office);
  const units = office.units.filter(({ isOffice }) => !isOffice);
  const { profile } = office.settings;
  const list = readPostList({
    rows,
    place: {
      tier: profile?.tier ?? 'kecamatan',
      officeCode: profile?.code ?? '',
      officeName: profile?.name ?? '',
      unitWord: termsOfOffice(office).unit,
      units,
    },
    unit: units.find(({ code }) => code === unit)?.code ?? null,
    readDate: dateOfText,
  });
  if (!list.hasHeader) throw new Refusal(postText.noHeader);
  const standing = office.postRows;
  const changes = planPosts(standing, list.posts);
  const lines = linesOf(changes, list, office);
  const seen = String(fingerprint(JSON.stringify([lines, standing])));
  return { office, place, changes, preview: { lines, hints: hintsOf(list), seen } };
}

function hintsOf({ unused }: PostList): readonly string[] {
  return unused.length === 0 ? [] : [postText.unused(unused)];
}

/** In the order of the list. */
function linesOf(changes: readonly PostChange[], list: PostList, office: Office): readonly PostPasteLine[] {
  const nameOf = (code: UnitCode): string => {
    const found = office.units.find((unit) => unit.code === code);
    return found === undefined ? code : `${plainUnitName(found)} (${code})`;
  };
  const unitName = (code: UnitCode): string => office.units.find((unit) => unit.code === code)?.name ?? code;
  const problems = list.problems.map(
    ({ line, echo, problem }): PostPasteLine => ({
      line,
      kind: 'problem',
      unit: '',
      sentence: postProblemText(problem, 'units' in problem ? problem.units.map(nameOf) : []),
      echo,
    }),
  );
  const others = changes.map((change) => lineOf(change, unitName));
  return [...problems, ...others].sort((left, right) => left.line - right.line);
}

function lineOf(change: PostChange, unitName: (code: UnitCode) => string): PostPasteLine {
  const { line } = change;
  switch (change.kind) {
    case 'new':
      return {
        line,
        kind: 'new',
        unit: unitName(change.post.unit),
        sentence: newPostText(change.post),
        echo: '',
      };
    case 'changed':
    case 'same': {
      const { kind, before, post, fields } = change;
      const sentence =
        kind === 'same' ? `${postTitle(post)}. ${postText.same}` : changedPostText(before, post, fields);
      return { line, kind, unit: unitName(post.unit), sentence, echo: '' };
    }
    case 'twice':
      return problemLine(line, postProblemText({ code: 'twice', line: change.first }, []));
    case 'code-unknown':
      return problemLine(line, postProblemText({ code: 'code-unknown', text: change.code }, []));
  }
}

function problemLine(line: number, sentence: string): PostPasteLine {
  return { line, kind: 'problem', unit: '', sentence, echo: '' };
}
