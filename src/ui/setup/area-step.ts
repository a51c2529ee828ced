// The step of the wizard that asks which office the workbook is for.

import { type Area, decodeArea } from '../../core/office/area';
import { NATION_CODE, OFFICE_TIERS, type OfficeTier } from '../../core/office/unit';
import { retry } from '../../messages/office/shared-page-text';
import * as words from '../../messages/setup/wizard-area-text';
import { showStatus, statusLine } from '../action';
import { type Combobox, combobox } from '../combobox';
import { button } from '../dom';
import { radioField, showErrors } from '../field';
import type { Option } from '../option-list';
import { callServer, refusalText } from '../server';
import { type Draft, officeCodeOf, settleOffice } from './draft';
import type { Step, Wizard } from './step';

type Level = keyof typeof words.levels;

const levels: readonly Level[] = ['province', 'regency', 'district', 'village'];

const DEPTH: Readonly<Record<OfficeTier, number>> = {
  pusat: 0,
  provinsi: 1,
  kabupaten: 2,
  kecamatan: 3,
  desa: 4,
};

/** Provinces read so far, for as long as the dialog is open. */
const provincesByCode = new Map<string, Area>();

export const areaStep: Step = {
  key: 'area',
  short: words.short,
  heading: words.heading,
  lead: () => words.lead,
  show: (wizard) => {
    const status = statusLine();
    const boxes = new Map<Level, Combobox>();
    const refresh = (): void => offerAll(boxes, wizard.read());
    const shown: Shown = { wizard, status, refresh };
    for (const level of levels) {
      boxes.set(
        level,
        combobox({
          label: words.levels[level],
          onChoose: (code) => void choose(shown, level, code),
        }),
      );
    }
    const tier = radioField({
      legend: words.tier,
      value: wizard.read().tier,
      choices: [
        { value: 'kecamatan', ...words.tiers.kecamatan },
        { value: 'kabupaten', ...words.tiers.kabupaten },
        { value: 'desa', ...words.tiers.desa },
        { value: 'provinsi', ...words.tiers.provinsi },
        { value: 'pusat', ...words.tiers.pusat },
      ],
      onChange: (value) => {
        changeTier(wizard, OFFICE_TIERS.find((known) => known === value) ?? 'kecamatan');
        settle(wizard);
        refresh();
        if (wizard.read().tier === 'pusat') void load(shown, NATION_CODE);
      },
    });
    refresh();
    const { province } = wizard.read();
    if (province !== '') void load(shown, province);
    return {
      body: [tier, ...[...boxes.values()].map(({ root }) => root), status],
      check: () => showErrors(missing(boxes, wizard.read())),
    };
  },
};

/** The nation stands where a province is chosen otherwise, so what was chosen is lost on the way there and back. */
function changeTier(wizard: Wizard, tier: OfficeTier): void {
  const isNation = tier === 'pusat';
  const wasNation = wizard.read().tier === 'pusat';
  wizard.change({
    tier,
    ...(isNation === wasNation ? {} : { ...nothingChosen, province: isNation ? NATION_CODE : '' }),
  });
}

const nothingChosen = {
  province: '',
  regency: '',
  district: '',
  village: '',
  officeName: '',
  units: [],
  knownUnits: [],
} as const satisfies Partial<Draft>;

/** The step while it is shown. */
interface Shown {
  readonly wizard: Wizard;
  readonly status: HTMLElement;
  /** Offers what the draft allows now. */
  readonly refresh: () => void;
}

async function choose(shown: Shown, level: Level, code: string): Promise<void> {
  const { wizard, refresh } = shown;
  const kept = Object.fromEntries(
    levels.slice(0, levels.indexOf(level)).map((upper) => [upper, wizard.read()[upper]]),
  );
  wizard.change({ ...nothingChosen, ...kept, [level]: code });
  settle(wizard);
  refresh();
  if (level === 'province') await load(shown, code);
}

async function load(shown: Shown, province: string): Promise<void> {
  const { wizard, status, refresh } = shown;
  if (!provincesByCode.has(province)) {
    showStatus(status, 'busy', words.reading);
    try {
      const { text } = await callServer('loadArea', { province });
      provincesByCode.set(province, decodeArea(text));
    } catch (error) {
      showStatus(status, 'failed', refusalText(error));
      status.append(
        ' ',
        button(retry, 'quiet', () => void load(shown, province)),
      );
      return;
    }
  }
  showStatus(status, 'none', '');
  // An office set up before keeps its own units; they only learn what the ministry's list has beside them.
  const { units } = wizard.read();
  if (units.length > 0)
    wizard.change({ knownUnits: entriesOf(areaAt(wizard.read(), officeCodeOf(wizard.read()))) });
  if (wizard.read().province !== province) return;
  if (units.length === 0 && DEPTH[wizard.read().tier] < 2) settle(wizard);
  refresh();
}

/** Takes over name, units and words when the office is complete and has no units yet. */
function settle(wizard: Wizard): void {
  const draft = wizard.read();
  const office = areaAt(draft, officeCodeOf(draft));
  if (office === undefined) {
    if (officeCodeOf(draft) === '') wizard.change({ officeName: '', units: [], knownUnits: [] });
    return;
  }
  const name =
    draft.tier === 'pusat'
      ? words.nationOffice
      : office.name.replace(/^(?:Kabupaten|Kota) (?:Administrasi )?/u, '');
  wizard.change({ ...settleOffice(draft, name, entriesOf(office)), letterRegion: regionsAbove(draft) });
}

/** What a letterhead has above the office: the regency, and for a desa its kecamatan too. */
function regionsAbove(draft: Draft): string {
  const { tier, regency, district } = draft;
  if (tier === 'pusat') return words.nationMinistry;
  if (tier === 'kabupaten' || tier === 'provinsi') return '';
  const [above, below] = [areaAt(draft, regency)?.name ?? '', areaAt(draft, district)?.name ?? ''];
  return tier === 'desa' && below !== '' ? `${above}; ${words.districtTitle(below)}` : above;
}

function entriesOf(area: Area | undefined): readonly { readonly code: string; readonly name: string }[] {
  return (area?.children ?? []).map(({ code, name }) => ({ code, name }));
}

function areaAt({ province }: Draft, code: string): Area | undefined {
  let area = provincesByCode.get(province);
  for (const length of [5, 8, 13]) {
    if (code.length < length) break;
    area = area?.children.find((child) => child.code === code.slice(0, length));
  }
  return code === '' ? undefined : area;
}

function offerAll(boxes: ReadonlyMap<Level, Combobox>, draft: Draft): void {
  levels.forEach((level, index) => {
    const box = boxes.get(level);
    const above = levels[index - 1];
    if (box === undefined) return;
    box.root.hidden = index >= DEPTH[draft.tier];
    const options = above === undefined ? listedProvinces() : optionsOf(areaAt(draft, draft[above]));
    const isReady = options.length > 0;
    box.offer(
      isReady ? options : null,
      draft[level],
      isReady || above === undefined ? words.search(level) : words.chooseFirst(above),
    );
  });
}

function optionsOf(area: Area | undefined): readonly Option[] {
  return (area?.children ?? []).map(({ code, name }) => ({ value: code, text: name, code }));
}

/** The build writes the provinces into the shell, one line each: `35 Jawa Timur`. */
function listedProvinces(): readonly Option[] {
  const lines = document.getElementById('provinces')?.textContent?.trim().split('\n') ?? [];
  return lines.map((line) => ({ value: line.slice(0, 2), text: line.slice(3), code: line.slice(0, 2) }));
}

function missing(boxes: ReadonlyMap<Level, Combobox>, draft: Draft): (readonly [Combobox, string])[] {
  const needed = levels.slice(0, DEPTH[draft.tier]);
  return needed.flatMap((level) => {
    const box = boxes.get(level);
    const sentence = draft[level] === '' ? words.chooseFromList(level) : '';
    return box === undefined ? [] : [[box, sentence] as const];
  });
}
