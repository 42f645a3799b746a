import type { InstrumentId, IssueId, OptionId, PartyId, Terms } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import type { Tier } from '../../scoring/outcome';
import type { End, Simulated } from './simulated';
import { meanOf, type Spread, shareOf, spreadOf } from './spread';

/** How one party came out. Shares are from 0 to 1; `above` is the mean of score less reservation value, as both stood at the end. */
export type PartySummary = Readonly<{ party: PartyId; score: Spread; reached: number; above: number }>;

/** How many sessions of a tier had their agreement in each round. */
type Rounds = readonly Readonly<{ round: string; settlement: number; partial: number }>[];

/** What many sessions came to. Counts are of sessions that ended. */
export type Summary = Readonly<{
  ended: number;
  tiers: Readonly<Record<Tier, number>>;
  parties: readonly PartySummary[];
  rounds: Rounds;
  /** By issue and option, how many settlements left it so. */
  options: Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>>;
  instruments: readonly Readonly<{ instrument: InstrumentId; inForce: number; failed: number }>[];
  /** How many sessions an agreement failed in at home. */
  failedAtHome: number;
}>;

type Of = Pick<PublicScenario, 'parties' | 'issues' | 'instruments' | 'rounds'>;

const count = <Item>(all: readonly Item[], so: (item: Item) => boolean): number => all.filter(so).length;

export const endsOf = (sessions: readonly Simulated[]): readonly End[] =>
  sessions.flatMap(({ end }) => (end ? [end] : []));

export function summaryOf(scenario: Of, sessions: readonly Simulated[]): Summary {
  const ends = endsOf(sessions);
  const tier = (wanted: Tier) => count(ends, (end) => end.tier === wanted);
  return {
    ended: ends.length,
    tiers: { settlement: tier('settlement'), partial: tier('partial'), 'no-deal': tier('no-deal') },
    parties: scenario.parties.flatMap(({ id }) => partyIn(ends, id)),
    rounds: scenario.rounds.map(({ id: round }, index) => {
      const here = ends.filter((end) => end.round === index);
      const of = (wanted: Tier) => count(here, (end) => end.tier === wanted);
      return { round, settlement: of('settlement'), partial: of('partial') };
    }),
    options: optionsIn(
      scenario,
      ends.filter((end) => end.tier === 'settlement').map(({ outcome }) => outcome),
    ),
    instruments: scenario.instruments.map(({ id }) => ({
      instrument: id,
      inForce: count(ends, ({ inForce }) => inForce.includes(id)),
      failed: ends.reduce((sum, { failed }) => sum + count(failed, (each) => each === id), 0),
    })),
    failedAtHome: count(ends, ({ failed }) => failed.length > 0),
  };
}

function partyIn(ends: readonly End[], party: PartyId): readonly PartySummary[] {
  const scores = ends.flatMap((end) => end.scores[party] ?? []);
  const score = spreadOf(scores.map(({ total }) => total));
  if (!score) return [];
  const gains = scores.map(({ total, reservation }) => total - reservation);
  return [{ party, score, reached: shareOf(gains, (gain) => gain >= 0), above: meanOf(gains) }];
}

const optionsIn = ({ issues }: Of, settled: readonly Terms[]): Summary['options'] =>
  Object.fromEntries(
    issues.map(({ id, options }) => [
      id,
      Object.fromEntries(options.map((option) => [option.id, count(settled, (terms) => terms[id] === option.id)])),
    ]),
  );
