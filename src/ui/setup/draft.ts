// What the person at the wizard has answered so far.
import type { FirstObligation, SetupRequest, SetupState, UnitEntry } from '../../app/setup/rpc-setup';
import type { Terms } from '../../core/office/profile';
import type { OfficeTier, Zone } from '../../core/office/unit';
import { isKelurahanCode, proposeTerms, proposeZone } from '../../messages/setup/local-terms';
import { firstName, firstRecap } from '../../messages/setup/wizard-obligation-text';
import { unitCount } from '../../messages/setup/wizard-units-text';
import { startDays } from '../obligations/due-question';

export interface UnitDraft extends UnitEntry {
  readonly chosen: boolean;
}

export interface Draft {
  readonly tier: OfficeTier;
  /** The codes of the areas chosen so far, '' for a level not chosen. */
  readonly province: string;
  readonly regency: string;
  readonly district: string;
  readonly village: string;
  readonly officeName: string;
  /** What stands above the office in its letterhead; '' while it is not known. */
  readonly letterRegion: string;
  /** What the ministry's list has below the office. */
  readonly knownUnits: readonly UnitEntry[];
  readonly units: readonly UnitDraft[];
  readonly terms: Terms;
  readonly zone: Zone;
  /** Numbers as typed, so that a slip stays visible next to its error. */
  readonly minimumCount: string;
  readonly dueDays: { readonly [Kind in FirstObligation['dueKind']]: string };
  readonly obligation: Omit<FirstObligation, 'minimumCount' | 'dueDays'>;
  readonly headEmail: string;
  readonly contactPerson: string;
  readonly contactPhone: string;
}

/** What the wizard opens with: what an earlier set-up was given, else the usual answers. */
export function openDraft({ today, office }: SetupState): Draft {
  const code = office?.code ?? '';
  const levelCode = (length: number): string => (code.length >= length ? code.slice(0, length) : '');
  const units = office?.units ?? [];
  return {
    tier: office?.tier ?? 'kecamatan',
    province: levelCode(2),
    regency: levelCode(5),
    district: levelCode(8),
    village: levelCode(13),
    officeName: office?.name ?? '',
    letterRegion: '',
    knownUnits: [],
    units: units.map((unit) => ({ ...unit, chosen: true })),
    terms: office?.terms ?? proposeTerms('kecamatan', '', []),
    zone: office?.zone ?? 'WIB',
    minimumCount: '1',
    dueDays: startDays,
    obligation: {
      name: firstName,
      dueKind: 'day-of-next-month',
      shiftToWorkingDay: true,
      evidence: 'photo-wished',
      legalBasis: '',
      bindsKelurahan: true,
      start: `${today.slice(0, 7)}-01`,
    },
    headEmail: office?.headEmail ?? '',
    contactPerson: office?.contactPerson ?? '',
    contactPhone: office?.contactPhone ?? '',
  };
}

/** The code of the office at its tier, '' while it is not chosen. */
export function officeCodeOf({ tier, province, regency, district, village }: Draft): string {
  if (tier === 'provinsi' || tier === 'pusat') return province;
  return tier === 'kabupaten' ? regency : tier === 'kecamatan' ? district : village;
}

/** An office above offices begins with their recaps; what the person has named stays. */
function proposeObligation({ tier, obligation }: Draft): Draft['obligation'] {
  const isProposed = obligation.name === firstName || obligation.name === firstRecap;
  if (!isProposed) return obligation;
  return tier !== 'kecamatan' && tier !== 'desa'
    ? { ...obligation, name: firstRecap, evidence: 'none' }
    : { ...obligation, name: firstName, evidence: 'photo-wished' };
}

/** What changes once an office is chosen: its units, all ticked, its words, its clock and its first obligation. */
export function settleOffice(
  draft: Draft,
  officeName: string,
  knownUnits: readonly UnitEntry[],
): Partial<Draft> {
  const code = officeCodeOf(draft);
  const unitCodes = knownUnits.map((unit) => unit.code);
  return {
    officeName,
    knownUnits,
    units: knownUnits.map((unit) => ({ ...unit, chosen: true })),
    terms: proposeTerms(draft.tier, code, unitCodes),
    zone: proposeZone(code),
    obligation: proposeObligation(draft),
  };
}

export function chosenUnits({ units }: Draft): readonly UnitEntry[] {
  return units.filter(({ chosen }) => chosen).map(({ code, name }) => ({ code, name }));
}

/** Whether desa and kelurahan stand side by side, so that it must be asked whom an obligation binds. */
export function isMixed(draft: Draft): boolean {
  const kelurahan = chosenUnits(draft).filter(({ code }) => isKelurahanCode(code)).length;
  return kelurahan > 0 && kelurahan < chosenUnits(draft).length;
}

/** How many are chosen, in the words of the place: `10 desa`, `2 desa dan 12 kelurahan`. */
export function unitsText(draft: Draft): string {
  const all = chosenUnits(draft).length;
  const kelurahan = chosenUnits(draft).filter(({ code }) => isKelurahanCode(code)).length;
  return unitCount(all, kelurahan, draft.terms.unit);
}

/** What the server is asked; call it only after every step's check has passed. */
export function requestOf(draft: Draft): SetupRequest {
  const { tier, officeName, terms, zone, headEmail, contactPerson, contactPhone, obligation } = draft;
  return {
    tier,
    officeCode: officeCodeOf(draft),
    officeName,
    units: chosenUnits(draft),
    terms,
    zone,
    headEmail: headEmail.trim(),
    contactPerson: contactPerson.trim(),
    contactPhone: contactPhone.trim(),
    ...(draft.letterRegion === '' ? {} : { letterRegion: draft.letterRegion }),
    obligation: {
      ...obligation,
      name: obligation.name.trim(),
      legalBasis: obligation.legalBasis.trim(),
      minimumCount: Number(draft.minimumCount),
      dueDays: Number(draft.dueDays[obligation.dueKind]),
      bindsKelurahan: isMixed(draft) ? obligation.bindsKelurahan : true,
    },
  };
}
