// What Uji di Google calls the things that it makes, so that whoever finds one may delete it.

/** Of the scratch tab; `run` is letters and digits that no other test has. */
export function scratchTabName(run: string): string {
  return `Uji di Google ${run}`;
}

/** Of the form, which no script can delete. */
export const formFileName = 'UJI, hapus';
