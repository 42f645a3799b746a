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

type Instruments = Pick<Bundle, 'instruments'>;

/** Computed once for a brief, what is in force, a round and instruments: nothing else changes them. */
const kept = new WeakMap<Brief, Map<string, Stakes>>();
const ideals = new WeakMap<Stakes, Map<boolean, Package>>();

export function stakesFor({ scenario, brief, known, round }: Desk, { instruments }: Instruments): Stakes {
  const ofBrief = kept.get(brief) ?? new Map<string, Stakes>();
  kept.set(brief, ofBrief);
  const inForce = known.map(({ proposal, version }) => `${proposal}/${version}`);
  const key = [round, ...instruments, '', ...inForce].join(' ');
  const before = ofBrief.get(key);
  const stakes = before ?? stakesOf({ scenario, brief, agreements: known, round }, instruments);
  if (!before) ofBrief.set(key, stakes);
  return stakes;
}

function idealFor(stakes: Stakes, mayCrossRedLines: boolean): Package {
  const ofStakes = ideals.get(stakes) ?? new Map<boolean, Package>();
  ideals.set(stakes, ofStakes);
  const ideal = ofStakes.get(mayCrossRedLines) ?? idealOf(stakes, mayCrossRedLines, [stakes.now]);
  ofStakes.set(mayCrossRedLines, ideal);
  return ideal;
}

export function aimOf(desk: Desk, bundle: Instruments): Aim {
  const { floor, manner, over, bot } = desk;
  const stakes = stakesFor(desk, bundle);
  const ideal = idealFor(stakes, bot.instructions.mayCrossRedLines);
  const best = worthOf(stakes, ideal);
  const conceded = concededBy(desk, bundle, { stakes, best });
  return { stakes, ideal, best, target: targetAt({ floor, ideal: best }, manner, { over, conceded }) };
}

/**
 * How far the others have come, 0 to 1, on average: from what the first text that each of them wrote under these instruments was
 * worth to this party to what the last one is, as a part of what there was to come.
 */
function concededBy(
  { state, others }: Desk,
  { instruments }: Instruments,
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
