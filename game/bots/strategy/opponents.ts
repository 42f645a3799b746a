import type { PartyId, Terms } from '../../scenario/id';
import type { State, Version } from '../../session/state';
import type { Package, Space } from '../model/package';

/** What a party seems to want: for each issue and option how much of its satisfaction it makes up. All best options add up to 1. */
export type Wish = readonly (readonly number[])[];

/** What was seen of one party on one issue: its favourite, how far it leans to each option since, and how much it cares. */
type Signs = { favourite: number | null; leaning: number[]; weight: number };

/** What a change to an option, or away from it, says of its value; on a scale on which the favourite has 1 and what is farthest from it 0. */
const leans = 0.15;
/** What adds to the weight of an issue, which begins at 1: that it is named when somebody asks what matters, that a text is changed on it. */
const [named, insisted] = [2, 0.25];

/**
 * What each party seems to want, learned from what it says and offers. Its first text, or what it names when it is asked, shows its favourites; options
 * count as ordered, so that those beside a favourite are worth more than those far from it. What it then changes tells which options it prefers
 * and which issues it cares for: a frequency model as in T. van Krimpen, D. Looije and K. Hajizadeh, "HardHeaded", in _Complex
 * Automated Negotiations_ (2013), taken over to changes of one text.
 */
export function wishesOf(
  { proposals, messages }: State,
  space: Space,
  parties: readonly PartyId[],
): ReadonlyMap<PartyId, Wish> {
  const signs = new Map(parties.map((party) => [party, blank(space)]));
  for (const { versions } of Object.values(proposals))
    for (const [index, version] of versions.entries()) {
      const of = signs.get(version.author);
      const before = versions[index - 1];
      if (of && before) heedChange(of, space, { before, version });
      else if (of) favour(of, space, version.terms, false);
    }
  for (const { from, terms, replyTo } of messages) {
    const of = from === null || replyTo === null ? undefined : signs.get(from);
    if (of && terms) favour(of, space, terms, true);
  }
  return new Map([...signs].map(([party, of]) => [party, wishFrom(of)]));
}

const blank = ({ options }: Space): Signs[] =>
  options.map((of) => ({ favourite: null, leaning: of.map(() => 0), weight: 1 }));

const placeOf = (space: Space, issue: string, option: string | undefined): readonly [number, number] => {
  const at = space.at.get(issue) ?? -1;
  return [at, option === undefined ? -1 : (space.options[at]?.indexOf(option) ?? -1)];
};

/** Its first text says what it would like best; what it answers overrules that, and weighs more. */
function favour(signs: Signs[], space: Space, terms: Terms, asked: boolean): void {
  for (const [issue, option] of Object.entries(terms)) {
    const [at, index] = placeOf(space, issue, option);
    const of = signs[at];
    if (!of || index < 0) continue;
    if (of.favourite === null || asked) of.favourite = index;
    if (asked) of.weight += named;
  }
}

type Change = Readonly<{ before: Version; version: Version }>;

function heedChange(signs: Signs[], space: Space, { before, version }: Change): void {
  for (const issue of version.changed) {
    const [at, to] = placeOf(space, issue, version.terms[issue]);
    const [, from] = placeOf(space, issue, before.terms[issue]);
    const of = signs[at];
    if (!of) continue;
    if (to >= 0) of.leaning[to] = (of.leaning[to] ?? 0) + leans;
    if (from >= 0) of.leaning[from] = (of.leaning[from] ?? 0) - leans;
    of.weight += insisted;
  }
}

function wishFrom(signs: readonly Signs[]): Wish {
  const all = signs.reduce((sum, { weight }) => sum + weight, 0);
  return signs.map(({ favourite, leaning, weight }) => {
    const far = Math.max(1, leaning.length - 1);
    const values = leaning.map((lean, option) =>
      favourite === null ? 0.5 + lean : 1 - Math.abs(option - favourite) / far + lean,
    );
    const [least, most] = [Math.min(0, ...values), Math.max(1, ...values)];
    return values.map((value) => (((value - least) / (most - least)) * weight) / all);
  });
}

/** How much of what a party seems to want a package gives it, 0 to 1. */
export function fulfilled(wish: Wish, chosen: Package): number {
  let sum = 0;
  for (let at = 0; at < wish.length; at += 1) sum += wish[at]?.[chosen[at] ?? 0] ?? 0;
  return sum;
}
