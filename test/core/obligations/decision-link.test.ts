// Checks how a decision and the obligation that was made of it find each other again.
import * as fc from 'fast-check';
import {
  changedDecisions,
  type DecidedRow,
  obligationOfDecision,
} from '../../../src/core/obligations/decision-link';
import { type ObligationId, parseObligationId } from '../../../src/core/obligations/obligation';

function id(text: string): ObligationId {
  const parsed = parseObligationId(text);
  if (parsed === null) throw new Error(`no id ${text}`);
  return parsed;
}

const basis = 'Keputusan Rapat Koordinasi 12 Februari 2026';
const key = 'rapat|R-001|keputusan1';

function row(name: string, more: Partial<DecidedRow> = {}): DecidedRow {
  return { id: id(name), legalBasis: basis, decision: '', ...more };
}

const proposed = { id: id('kerja-bakti-bersama'), legalBasis: basis };

describe('B6: ids in both directions; twice makes one', () => {
  it.each([
    {
      what: 'the decision names it, though its own cell is blank',
      rows: [row('lain', { decision: 'rapat|R-001|lain000001' }), row('kerja-bakti-bersama')],
      named: 'kerja-bakti-bersama',
      found: 'kerja-bakti-bersama',
    },
    {
      what: 'it bears the key, though name and basis were changed and the decision names nothing',
      rows: [row('kerja-bakti-bersama'), row('gotong-royong', { legalBasis: 'SE Bupati', decision: key })],
      named: '',
      found: 'gotong-royong',
    },
    {
      what: 'it bears the key, and what the decision names is gone',
      rows: [row('gotong-royong', { decision: key })],
      named: 'kerja-bakti-bersama',
      found: 'gotong-royong',
    },
    {
      what: 'neither says so, but name and basis are those of the proposal',
      rows: [row('kerja-bakti-bersama')],
      named: '',
      found: 'kerja-bakti-bersama',
    },
    {
      what: 'one of that name and basis that another decision has made is not meant',
      rows: [row('kerja-bakti-bersama', { decision: 'rapat|R-001|lain000001' })],
      named: '',
      found: undefined,
    },
    {
      what: 'one of that name on another basis is not meant',
      rows: [row('kerja-bakti-bersama', { legalBasis: 'SE Bupati' })],
      named: '',
      found: undefined,
    },
    { what: 'there is none', rows: [], named: '', found: undefined },
  ])('$what', ({ rows, named, found }) => {
    expect(obligationOfDecision(rows, { key, obligation: named }, proposed)?.id).toBe(found);
  });

  it('without a basis nothing is taken for the proposal', () => {
    const rows = [row('kerja-bakti-bersama', { legalBasis: '' })];
    expect(obligationOfDecision(rows, { key, obligation: '' }, { ...proposed, legalBasis: '' })).toBe(
      undefined,
    );
  });

  it('a key comes where the decision names the obligation, and leaves a copied row', () => {
    const decision = { key, obligation: 'kerja-bakti' };
    expect(changedDecisions([row('kerja-bakti'), row('lain')], [decision])).toEqual(
      new Map([['kerja-bakti', key]]),
    );
    const copied = [row('kerja-bakti', { decision: key }), row('salinan', { decision: key })];
    expect(changedDecisions(copied, [decision])).toEqual(new Map([['salinan', '']]));
    const moved = [row('kerja-bakti'), row('dahulu', { decision: key })];
    expect(changedDecisions(moved, [decision])).toEqual(
      new Map([
        ['kerja-bakti', key],
        ['dahulu', ''],
      ]),
    );
  });

  it('a key stays where the decision names nothing, or is gone', () => {
    const rows = [row('kerja-bakti', { decision: key })];
    expect(changedDecisions(rows, [{ key, obligation: '' }])).toEqual(new Map());
    expect(changedDecisions(rows, [{ key, obligation: 'sudah-dihapus' }])).toEqual(new Map());
    expect(changedDecisions(rows, [])).toEqual(new Map());
  });

  it('whatever stands, writing what has to change leaves nothing to change', () => {
    const names = ['a', 'b', 'c', 'd'];
    const keys = ['', 'rapat|R-001|k1', 'rapat|R-001|k2', 'rapat|R-002|k1'];
    const rows = fc
      .uniqueArray(fc.record({ id: fc.constantFrom(...names), decision: fc.constantFrom(...keys) }), {
        selector: (one) => one.id,
      })
      .map((some) => some.map((one) => row(one.id, { decision: one.decision })));
    const decisions = fc.uniqueArray(
      fc.record({ key: fc.constantFrom(...keys), obligation: fc.constantFrom('', 'gone', ...names) }),
      { selector: (one) => one.key },
    );
    fc.assert(
      fc.property(rows, decisions, (before, said) => {
        const changed = changedDecisions(before, said);
        const after = before.map((one) => ({ ...one, decision: changed.get(one.id) ?? one.decision }));
        expect(changedDecisions(after, said)).toEqual(new Map());
      }),
    );
  });
});
