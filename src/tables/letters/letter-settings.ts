// What the office has set for its letters.
import { type SettingKey, settingInitial } from '../../messages/setup/setting-initial';

export interface LetterSettings {
  /** Outermost first: `Kabupaten Bojonegoro`. */
  readonly regions: readonly string[];
  readonly address: string;
  readonly place: string;
  readonly pattern: string;
  readonly classification: string;
  readonly code: string;
  readonly paper: 'F4' | 'A4';
  readonly signer: {
    readonly position: string;
    readonly name: string;
    readonly rank: string;
    readonly personnelNumber: string;
  };
  readonly copies: readonly string[];
}

/** Reads them from all settings as typed; where nothing is typed, or the row is missing, the initial value holds. */
export function readLetterSettings(texts: ReadonlyMap<string, string>): LetterSettings {
  const textOf = (key: SettingKey): string => texts.get(key) || settingInitial[key];
  return {
    regions: partsOf(textOf('letterRegion')),
    address: textOf('letterAddress'),
    place: textOf('letterPlace'),
    pattern: textOf('letterPattern'),
    classification: textOf('letterClassification'),
    code: textOf('letterCode'),
    paper: /a4/iu.test(textOf('letterPaper')) ? 'A4' : 'F4',
    signer: {
      position: textOf('signerPosition'),
      name: textOf('signerName'),
      rank: textOf('signerRank'),
      personnelNumber: textOf('signerNumber'),
    },
    copies: partsOf(textOf('letterCopies')),
  };
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
