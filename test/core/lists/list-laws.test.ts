// Reads thousands of drawn lists: nothing comes under another desa or person, nothing is lost in silence.
import fc from 'fast-check';
import { chatTrial, lostCells, readFaults, type Trial, tableTrial, understood, wrongPeople } from './trial';

const seeds = fc.noShrink(fc.noBias(fc.integer()));

/** Reads so many lists; gives the share of people that are read to the letter. */
function shareOf(trialOf: (seed: number) => Trial, cases: number): number {
  const sum = { people: 0, read: 0 };
  fc.assert(
    fc.property(seeds, (seed) => {
      const trial = trialOf(seed);
      const { people, read } = understood(trial);
      sum.people += people;
      sum.read += read;
      const faults = [...wrongPeople(trial), ...readFaults(trial), ...lostCells(trial)];
      if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${trial.drawn.text}`);
    }),
    { numRuns: cases, seed: 20_260_301 },
  );
  return sum.read / sum.people;
}

test.each([
  { what: 'tables', trialOf: tableTrial, cases: 5000, least: 0.97 },
  { what: 'lists from a chat', trialOf: chatTrial, cases: 1000, least: 0.97 },
])(
  '$cases $what: 0 values under a wrong desa or person, 0 silent losses',
  ({ what, trialOf, cases, least }) => {
    const share = shareOf(trialOf, cases);
    process.stdout.write(`${what}: ${(100 * share).toFixed(2)} % of the people are read to the letter\n`);
    expect(share).toBeGreaterThanOrEqual(least);
  },
);
