import type { Terms } from '../../scenario/id';
import type { Brief } from '../../scenario/readers';
import type { Desk } from '../desk';
import { type Package, packageOf } from '../model/package';
import { type Stakes, stakesOf } from '../model/stakes';
import { worthOf } from '../model/worth';
import type { Bundle } from './bundles';
import { targetAt } from './concession';
import { idealOf } from './offer';

/** What a bot wants of a bundle at this moment: what it stands to gain, the best it could sign, the score it asks for. */
export type Aim = Readonly<{ stakes: Stakes; ideal: Package; best: number; target: number }>;

type Kept = Readonly<{ stakes: Stakes; ideal: Package; best: number }>;
const kept = new WeakMap<Brief, Map<string, Kept>>();

/** Computed once for a brief, what is in force, a round and a bundle; nothing else changes it. */
function stakesAndIdeal(desk: Desk, { instruments }: Pick<Bundle, 'instruments'>): Kept {
  const { scenario, brief, known, round, bot } = desk;
  const { mayCrossRedLines } = bot.instructions;
  const ofBrief = kept.get(brief) ?? new Map<string, Kept>();
  kept.set(brief, ofBrief);
  const key = JSON.stringify([
    instruments,
    known.map(({ proposal, version }) => [proposal, version]),
    round,
    mayCrossRedLines,
  ]);
  const before = ofBrief.get(key);
  if (before) return before;
  const stakes = stakesOf({ scenario, brief, agreements: known, round }, instruments);
  const ideal = idealOf(stakes, mayCrossRedLines, [stakes.now]);
  const made = { stakes, ideal, best: worthOf(stakes, ideal) };
  ofBrief.set(key, made);
  return made;
}

export function aimOf(desk: Desk, bundle: Pick<Bundle, 'instruments'>): Aim {
  const { floor, manner, over } = desk;
  const { stakes, ideal, best } = stakesAndIdeal(desk, bundle);
  const conceded = concededBy(desk, bundle, { stakes, best });
  return { stakes, ideal, best, target: targetAt({ floor, ideal: best }, manner, { over, conceded }) };
}

/**
 * How far the others have come, 0 to 1, on average: from what the first text that each of them wrote under these instruments was
 * worth to this party to what the last one is, as a part of what there was to come.
 */
function concededBy(
  { state, others }: Desk,
  { instruments }: Pick<Bundle, 'instruments'>,
  { stakes, best }: Readonly<{ stakes: Stakes; best: number }>,
): number {
  const versions = Object.values(state.proposals)
    .filter(({ instrument }) => instruments.includes(instrument))
    .flatMap((proposal) => proposal.versions);
  const worth = (terms: Terms) => worthOf(stakes, over(stakes, terms));
  const parts = others.flatMap((party) => {
    const own = versions.filter(({ author }) => author === party).sort((a, b) => a.at - b.at);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || first === last) return [];
    const from = worth(first.terms);
    return best > from ? [Math.max(0, (worth(last.terms) - from) / (best - from))] : [1];
  });
  return parts.length ? parts.reduce((sum, part) => sum + part, 0) / parts.length : 0;
}

/** Terms over what holds now, as a package. */
export function over({ space, now }: Stakes, terms: Terms): Package {
  const named = packageOf(space, terms);
  return now.map((option, at) => (terms[space.issues[at] ?? ''] === undefined ? option : (named[at] ?? option)));
}
