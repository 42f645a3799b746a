import type { BriefChange, Clause, PublicScenario } from '../../../../game/scenario/readers';
import { conditionWords } from '../words/clause-words';
import { counted } from '../words/words';

/** What news changes for a party, each in words. `points` only where the words name terms that are worth them. */
export type ChangeInWords = Readonly<{ words: string; points: number | null }>;

type GateChange = BriefChange['gates'][number];

/** Points on options, reservation value, cost of delay and support at home, in that order. */
export function changeInWords(scenario: PublicScenario, change: BriefChange): readonly ChangeInWords[] {
  const { clauses, reservation, delay, round, gates } = change;
  return [
    ...clauses.map((clause) => ({ words: onTerms(scenario, clause), points: clause.points })),
    ...(reservation === 0 ? [] : [sentence(reservationWords(reservation))]),
    ...(delay === 0 ? [] : [sentence(delayWords(scenario, delay, round))]),
    ...gates.flatMap((gate) => gateWords(scenario, gate)),
  ];
}

const sentence = (words: string): ChangeInWords => ({ words, points: null });

const onTerms = (scenario: PublicScenario, { when, why }: Clause): string => {
  const terms = conditionWords(scenario, when) || 'Whatever is agreed';
  return why === undefined ? terms : `${terms} (${why})`;
};

const reservationWords = (by: number): string =>
  by > 0
    ? `Your reservation value rises by ${by}: sign for no less.`
    : `Your reservation value falls by ${-by}: you can sign for less.`;

function delayWords({ delay, rounds }: PublicScenario, by: number, round: number): string {
  const name = delay ? `“${delay.name}”` : 'Delay';
  const when = rounds[round]?.name ?? 'this round';
  return `${name} costs you ${counted(Math.abs(by), 'point')} ${by > 0 ? 'more' : 'less'} at the end of ${when}.`;
}

function gateWords(scenario: PublicScenario, { gate, support, threshold, until }: GateChange): ChangeInWords[] {
  const name = scenario.gates.find(({ id }) => id === gate)?.name ?? gate;
  const last = until === null ? undefined : scenario.rounds[until];
  const lasting = last ? `, until the end of ${last.name}` : '';
  const needs = `What it takes to pass ${name} ${threshold > 0 ? 'rises' : 'falls'} by ${Math.abs(threshold)}${lasting}.`;
  return [
    ...(threshold === 0 ? [] : [sentence(needs)]),
    ...support.map((clause) => ({
      words: `Support at ${name}${lasting}: ${onTerms(scenario, clause)}`,
      points: clause.points,
    })),
  ];
}
