import { contradictions } from '../../scoring/coherence';
import { delayEndedIn, outcomeOf } from '../../scoring/outcome';
import { gatesRequired } from '../../scoring/ratification';
import { redLinesCrossed } from '../../scoring/red-lines';
import { scoreOf } from '../../scoring/score';
import type { Offer } from '../process/moves-of';
import { type Fate, fateOf } from './fate-of';
import type { Found } from './key-moment';
import type { Told } from './told';

/** A version that was on the table, and what it would have brought every party, in the order of the scenario. */
type Missed = Readonly<{ offer: Offer; scores: readonly number[]; gains: readonly number[] }>;

/** What each party ended with: as it was scored, or as it would be if the log ended here. */
function endedWith({ end, scenario, parties }: Told): readonly number[] {
  const outcome = outcomeOf(scenario, end.agreements);
  const ended = delayEndedIn(scenario, end.agreements);
  return parties.map((party) => {
    const brief = end.briefs[party];
    return end.scores[party]?.total ?? (brief ? scoreOf(brief, outcome, ended).total : 0);
  });
}

/** The scores if this version had entered into force when it was made, and nothing else had been agreed after it. */
function scoresWith({ end, scenario, parties }: Told, { move, here }: Offer): readonly number[] {
  const signed = { proposal: '', signatories: [], terms: {}, enteredAt: 0 };
  const entering = { ...signed, instrument: move.instrument, round: here.round };
  const ended = delayEndedIn(scenario, [...here.agreements, entering]);
  return parties.map((party) => {
    const brief = end.briefs[party];
    return brief ? scoreOf(brief, move.brings, ended).total : 0;
  });
}

/** Whether it could have entered into force then: it contradicts nothing, and what it needs beside it was there. */
function couldEnter({ scenario }: Told, { move, here }: Offer): boolean {
  const { onlyWith = [] } = scenario.instruments.find(({ id }) => id === move.instrument) ?? {};
  const beside = onlyWith.length === 0 || here.agreements.some(({ instrument }) => onlyWith.includes(instrument));
  return beside && contradictions(scenario, move.brings).length === 0;
}

/** Whether it would have carried a signatory across a red line, one that did not sign it all the same. */
function crossesLine({ scenario, end, offers }: Told, { move, terms, here }: Offer): boolean {
  const { signatories = [] } = scenario.instruments.find(({ id }) => id === move.instrument) ?? {};
  const before = outcomeOf(scenario, here.agreements);
  return signatories.some((party) => {
    const brief = end.briefs[party];
    const signed = offers.some(
      ({ move: each }) =>
        each.kind === 'signed' &&
        each.party === party &&
        each.proposal === move.proposal &&
        each.version === move.version,
    );
    return !signed && brief && redLinesCrossed(brief, { before, after: move.brings }, terms).length > 0;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function bestMissed(told: Told): Missed | undefined {
  const ended = endedWith(told);
  const entered = new Set(
    told.happened.flatMap(({ event }) =>
      event.type === 'agreement-entered' ? [`${event.proposal}:${event.version}`] : [],
    ),
  );
  const missed = told.offers.flatMap((offer): Missed[] => {
    const { kind, proposal, version } = offer.move;
    if (kind === 'signed' || entered.has(`${proposal}:${version}`)) return [];
    if (!couldEnter(told, offer) || crossesLine(told, offer)) return [];
    const scores = scoresWith(told, offer);
    const gains = scores.map((score, index) => score - (ended[index] ?? 0));
    return gains.every((gain) => gain > 0) ? [{ offer, scores, gains }] : [];
  });
  return missed.sort(
    (a, b) =>
      sum(b.gains) - sum(a.gains) ||
      Math.min(...b.gains) - Math.min(...a.gains) ||
      a.offer.move.position - b.offer.move.position,
  )[0];
}

function fateInWords({ names }: Told, { how, parties }: Fate, paper: string): string {
  const who = names.parties(parties);
  switch (how) {
    case 'declined':
      return `${who} declined ${paper}`;
    case 'withdrawn':
      return `${who} withdrew ${paper}`;
    case 'amended':
      return `${who} put another version in place of ${paper}`;
    case 'left':
      return `${who || 'Nobody'} let ${paper} lie without a signature`;
  }
}

/**
 * The best deal missed: of all versions that were on the table and never in force, the one by which the parties together
 * would have gained most among those that every party would have preferred to what it ended with. Points are those of the
 * final briefs, less delay, as if it had entered into force when it was made beside what was in force then, and nothing had
 * been agreed after it. Left out is what would have carried a signatory across a red line, unless it signed. Whether it would
 * have passed at home is not counted, and said. Ties: the larger least gain, then the earlier.
 */
export function bestDealMissed(told: Told): readonly Found[] {
  const best = bestMissed(told);
  if (!best) return [];
  const { names, scenario, parties } = told;
  const { move, terms } = best.offer;
  const fate = fateOf(told, best.offer);
  const paper = `${names.instrument(move.instrument)}, version ${move.version},`;
  const points = parties.map((party, index) => {
    const score = best.scores[index] ?? 0;
    return `${names.party(party)} ${score} instead of ${score - (best.gains[index] ?? 0)}`;
  });
  const gates = gatesRequired(scenario, { instrument: move.instrument, terms });
  const votes = gates.length ? ` It would still have had to pass ${names.gates(gates.map(({ id }) => id))}.` : '';
  return [
    {
      about: `${move.proposal}:${move.version}`,
      position: fate.position,
      at: fate.at,
      parties: fate.parties,
      title: 'Best deal missed',
      text: `${fateInWords(told, fate, paper)} though every party would have had more by it: ${names.listed(points)}.${votes}`,
    },
  ];
}
