import type { Package } from '../model/package';
import { hindrance, worthOf } from '../model/worth';
import { othersIn, type Search } from './offer';

/** What it asks for in one amendment, and gives back for it, at most, in issues. What must go, red lines and the like, comes on top. */
const [mostAsked, mostGiven, mostMended] = [6, 2, 4];
/** What asking once more for something that was taken out again and again has to bring besides, in points. */
const stubborn = 3;

/**
 * How much it minds a point of the others' contentment, of 100, against a point of its own score, for each issue and each of them up to three: the
 * more issues there are, the less of anybody's contentment lies in one, and the fewer the others, the more of it in a single one of them.
 */
const regard = 0.1;

/**
 * The text on the table with a few changes that bring it to what the bot asks for, or nearer: those that bring most and seem to cost the
 * others least, and then what it can give back without falling short. Working on one text by small changes after H. Raiffa, _The Art and Science of
 * Negotiation_ (1982), ch. 15: what each side changes tells the others what it cares for, and what nobody minds stays. Null when nothing helps.
 */
export function amendmentOf(search: Search, text: Package): Package | null {
  const { stakes, target, mayCrossRedLines } = search;
  const hindered = (chosen: Package) => hindrance(stakes, chosen, mayCrossRedLines);
  const mended = steps(search, text, mostMended, (chosen) =>
    hindered(text) === 0 ? Number.NEGATIVE_INFINITY : -100 * hindered(chosen) + gainFor(search, chosen),
  );
  const asked = steps(search, mended, mostAsked, (chosen) =>
    hindered(chosen) > hindered(mended) ? Number.NEGATIVE_INFINITY : gainFor(search, chosen),
  );
  const content = worthOf(stakes, asked) >= target && hindered(asked) === 0;
  const given = content
    ? steps(search, asked, mostGiven, (chosen) =>
        worthOf(stakes, chosen) >= target && hindered(chosen) === 0
          ? othersIn(search, chosen)
          : Number.NEGATIVE_INFINITY,
      )
    : asked;
  return given.some((option, at) => option !== text[at]) ? given : null;
}

/** Its own score as far as it asks for it, and the others' contentment. */
function gainFor(search: Search, chosen: Package): number {
  const { stakes, target, wishes } = search;
  const minds = regard * stakes.free.length * Math.min(3, wishes.length);
  return Math.min(worthOf(stakes, chosen), target) + minds * othersIn(search, chosen);
}

/**
 * One change after another on a free issue, the best of each time, as long as it makes `value` larger. What somebody keeps taking out
 * is no gift to anybody: it comes back only where the bot itself gains by it.
 */
function steps(search: Search, from: Package, most: number, value: (chosen: Package) => number): Package {
  const { stakes, refused = () => false } = search;
  let chosen = from;
  let best = value(from);
  for (let count = 0; count < most; count += 1) {
    let next: Package | null = null;
    for (const at of stakes.free)
      for (let option = 0; option < (stakes.space.options[at]?.length ?? 0); option += 1) {
        if (option === chosen[at]) continue;
        const changed = chosen.with(at, option);
        const made = value(changed) - (refused(at, option) ? stubborn : 0);
        if (made <= best || (refused(at, option) && worthOf(stakes, changed) <= worthOf(stakes, chosen))) continue;
        [best, next] = [made, changed];
      }
    if (next === null) return chosen;
    chosen = next;
  }
  return chosen;
}
