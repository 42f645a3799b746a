import type { Step } from '../process/steps-of';
import { stepsOf } from '../process/steps-of';
import { type Succession, successionsOf } from '../process/successions-of';
import type { Found } from './key-moment';
import { pointsInWords } from './points-in-words';
import { changesInWords } from './terms-in-words';
import type { Told } from './told';

type Conceded = Readonly<{ step: Step; succession: Succession; given: number; gained: number }>;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function largest(conceded: readonly Conceded[]): Conceded | undefined {
  return [...conceded].sort((a, b) => b.given - a.given || b.gained - a.gained || a.step.to - b.step.to)[0];
}

function gainedInWords({ step }: Conceded, { names }: Told): string {
  const gains = step.towards.filter(({ change }) => change > 0);
  if (gains.length === 0) return 'Nobody gained by it.';
  return `${names.listed(gains.map(({ party, change }) => `${names.party(party)} gained ${change}`))} by it.`;
}

function inWords(found: Conceded, kind: 'offer' | 'signature', told: Told): Found {
  const { names } = told;
  const { step, succession, given } = found;
  const { earlier, later } = succession;
  const { party, proposal, version, instrument } = later.move;
  const paper = names.instrument(instrument);
  const where = kind === 'offer' ? `in ${paper}, against its own offer before` : `by signing ${paper}`;
  const text = `It gave that up ${where}. ${changesInWords(earlier.terms, later.terms, names)}.`;
  return {
    about: `${kind}:${proposal}:${version}:${party}`,
    position: step.to,
    at: step.at,
    parties: [party],
    title: `Largest concession${kind === 'signature' ? ' by signature' : ''}: ${names.party(party)}, ${pointsInWords(given)}`,
    text: `${text} ${gainedInWords(found, told)}`,
  };
}

/**
 * The largest concession in an offer (tabled or amended) and the largest by signature: a step under one instrument, from a
 * party's move to its next, by which it loses points and the others together lose none. Measured is what the party's own
 * choice gave up, in its points by its brief of that moment: what news made of the earlier move meanwhile is left out.
 * Among equals the one by which the others gain more, then the earlier.
 */
export function largestConcessions(told: Told): readonly Found[] {
  const successions = successionsOf(told.offers, 'instrument');
  const conceded = stepsOf(successions).flatMap((step, index): Conceded[] => {
    const succession = successions[index];
    if (!succession || step.type !== 'concession') return [];
    const own = step.changes[told.parties.indexOf(step.party)] ?? 0;
    return [{ step, succession, given: -own, gained: sum(step.changes) - own }];
  });
  const isSignature = ({ succession }: Conceded): boolean => succession.later.move.kind === 'signed';
  const offered = largest(conceded.filter((each) => !isSignature(each)));
  const signed = largest(conceded.filter(isSignature));
  const both = [
    ...(offered ? [{ found: offered, kind: 'offer' as const }] : []),
    ...(signed ? [{ found: signed, kind: 'signature' as const }] : []),
  ];
  return both
    .sort((a, b) => b.found.given - a.found.given || a.found.step.to - b.found.step.to)
    .map(({ found, kind }) => inWords(found, kind, told));
}
