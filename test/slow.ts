// Says how much of a long test is played: a part in the usual run, the whole with SLOW=1 (npm run test:slow).

/** How much to play: `usual` where every change is tested, `slow` where an hour may be spent. */
export function slowly<Amount>({ usual, slow }: { readonly usual: Amount; readonly slow: Amount }): Amount {
  return process.env.SLOW === '1' ? slow : usual;
}
