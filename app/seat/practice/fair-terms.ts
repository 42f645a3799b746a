import type { Terms } from '../../../game/scenario/id';
import { briefOf, publicScenario } from '../../../game/scenario/publish';
import { outcomeWith } from '../../../game/scoring/outcome';
import { pointsOf } from '../../../game/scoring/score';
import { you } from './toy-brief';
import { neighbour, toyScenario } from './toy-scenario';

const scenario = publicScenario(toyScenario);
const briefs = { [you]: briefOf(toyScenario, you), [neighbour]: briefOf(toyScenario, neighbour) };

/** What holds on every issue once these terms are agreed. */
const holdsWith = (terms: Terms): Terms => outcomeWith(scenario, [], { instrument: 'agreement', terms });

type Town = typeof you | typeof neighbour;

/** What a town has without a deal, in points. */
export const needed = (town: Town): number => briefs[town]?.reservation ?? 0;

/** How much better a town is off with these terms than without a deal, in points. */
export function gainOver(town: Town, terms: Terms): number {
  const brief = briefs[town];
  return brief ? pointsOf(brief.scoreSheet, holdsWith(terms)) - brief.reservation : 0;
}

/** Every choice for all three issues. */
const packages: readonly Terms[] = scenario.issues.reduce<readonly Terms[]>(
  (all, { id, options }) => all.flatMap((terms) => options.map((option) => ({ ...terms, [id]: option.id }))),
  [{}],
);

/** The issues on which what would hold differs. */
export const changesFrom = (before: Terms, after: Terms): readonly string[] =>
  scenario.issues.map(({ id }) => id).filter((id) => holdsWith(before)[id] !== holdsWith(after)[id]);

/** Deals that neither town would be a fool to sign. */
const fair = packages.filter((terms) => gainOver(you, terms) >= 0 && gainOver(neighbour, terms) >= 0);

/** `terms` with those of a package on which it differs: what was left open otherwise stays open. */
const moved = (terms: Terms, to: Terms): Terms => ({
  ...terms,
  ...Object.fromEntries(changesFrom(terms, to).map((issue) => [issue, to[issue] ?? ''])),
});

const best = (all: readonly Terms[], ...ranks: readonly ((terms: Terms) => number)[]): Terms | null =>
  [...all].sort((a, b) => ranks.reduce((order, rank) => order || rank(b) - rank(a), 0))[0] ?? null;

/** What the neighbour makes of an offer: the fewest changes that leave both better off than no deal, its own gain first. */
export function raised(terms: Terms): Terms | null {
  const others = fair.filter((each) => changesFrom(terms, each).length > 0);
  const to = best(
    others,
    (each) => Number(gainOver(neighbour, each) > gainOver(neighbour, terms)),
    (each) => -changesFrom(terms, each).length,
    (each) => Number(gainOver(you, each) > 0),
    (each) => gainOver(neighbour, each),
  );
  return to && moved(terms, to);
}

/** What it offers after a no: what is left untried, and best for the other town. */
export function conceded(tried: readonly Terms[]): Terms | null {
  const last = tried.at(-1) ?? {};
  const untried = fair.filter((each) => tried.every((terms) => changesFrom(terms, each).length > 0));
  const to = best(
    untried,
    (each) => gainOver(you, each),
    (each) => -changesFrom(last, each).length,
  );
  return to && moved(last, to);
}
