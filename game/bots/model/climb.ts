import type { Package, Space } from './package';

type Field = Readonly<{ space: Space; free: readonly number[] }>;

/** From a package to one that no change on a single free issue makes better. */
export function climb({ space, free }: Field, from: Package, value: (chosen: Package) => number): Package {
  const chosen = [...from];
  let best = value(chosen);
  for (let better = true; better; ) {
    better = false;
    for (const at of free) {
      const before = chosen[at] ?? 0;
      let kept = before;
      for (let option = 0; option < (space.options[at]?.length ?? 0); option += 1) {
        if (option === before) continue;
        chosen[at] = option;
        const worth = value(chosen);
        if (worth > best) [best, kept] = [worth, option];
      }
      chosen[at] = kept;
      if (kept !== before) better = true;
    }
  }
  return chosen;
}

/** One round of changes on two free issues at once, each made if it is better: trades that no single change finds. */
export function trade({ space, free }: Field, from: Package, value: (chosen: Package) => number): Package {
  let best = from;
  let most = value(from);
  for (const [index, one] of free.entries())
    for (const two of free.slice(index + 1)) {
      const chosen = [...best];
      for (let a = 0; a < (space.options[one]?.length ?? 0); a += 1)
        for (let b = 0; b < (space.options[two]?.length ?? 0); b += 1) {
          chosen[one] = a;
          chosen[two] = b;
          const worth = value(chosen);
          if (worth > most) [most, best] = [worth, [...chosen]];
        }
    }
  return best;
}
