import { briefIn, type Position } from '../analysis/problem/position';
import type { PartyId, Terms } from '../scenario/id';
import { outcomeOf, outcomeWith } from '../scoring/outcome';
import { gainWith, scoreNow } from '../scoring/prospect';
import { redLinesCrossed } from '../scoring/red-lines';
import type { Proposal } from '../session/state';
import type { CoachNote } from './coach-note';

type Counted = Pick<Extract<CoachNote, { about: 'proposal' }>, 'parties' | 'signable' | 'before'>;
type Instrument = Pick<Proposal, 'instrument'>;

/** A party's score, in points, if these terms entered into force at this moment and nothing followed. */
function worth(position: Position, party: PartyId, { instrument, terms }: Instrument & Readonly<{ terms: Terms }>) {
  const { scenario, agreements, round } = position;
  const brief = briefIn(position, party);
  return (
    scoreNow(scenario, brief, agreements).total + gainWith(scenario, brief, agreements, { instrument, terms, round })
  );
}

/** Its reservation value or more, and across none of its own red lines. */
function couldSign(position: Position, party: PartyId, prospect: Instrument & Readonly<{ terms: Terms }>): boolean {
  const { scenario, agreements } = position;
  const brief = briefIn(position, party);
  const lines = { before: outcomeOf(scenario, agreements), after: outcomeWith(scenario, agreements, prospect) };
  return (
    worth(position, party, prospect) >= brief.reservation && redLinesCrossed(brief, lines, prospect.terms).length === 0
  );
}

/** How many of those at the table of a proposal could sign a version of it, and how it compares with the one before. */
export function signableBy(position: Position, proposal: Proposal, version: number): Counted | null {
  const { instrument, from, to, versions } = proposal;
  const parties = [from, ...to];
  const now = versions.find(({ number }) => number === version);
  const earlier = versions.find(({ number }) => number === version - 1);
  if (!now) return null;
  const count = (holds: (party: PartyId) => boolean) => parties.filter(holds).length;
  const signable = (terms: Terms) => count((party) => couldSign(position, party, { instrument, terms }));
  const change = (party: PartyId) =>
    earlier
      ? worth(position, party, { instrument, terms: now.terms }) -
        worth(position, party, { instrument, terms: earlier.terms })
      : 0;
  const before = earlier && {
    signable: signable(earlier.terms),
    better: count((party) => change(party) > 0),
    worse: count((party) => change(party) < 0),
  };
  return { parties: parties.length, signable: signable(now.terms), before: before ?? null };
}
