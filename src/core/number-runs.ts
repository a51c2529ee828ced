// Joins neighbouring numbers into runs, so that rows or columns side by side are written together.

/** Runs of numbers that follow each other at most `step` apart, as first and last, in ascending order. */
export function numberRuns(numbers: Iterable<number>, step = 1): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const value of [...numbers].sort((left, right) => left - right)) {
    const run = runs[runs.length - 1];
    if (run && value - run[1] <= step) run[1] = value;
    else runs.push([value, value]);
  }
  return runs;
}
