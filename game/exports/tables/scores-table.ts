import { type PlayedBy, playedBy } from '../../review/played-by';
import type { PublicScenario } from '../../scenario/readers';
import type { Score } from '../../scoring/score';
import type { Event } from '../../session/events';
import type { State } from '../../session/state';
import { type Column, type Table, tableOf } from './table';

type Row = Readonly<{
  party: PublicScenario['parties'][number];
  score: Score;
  playedBy: PlayedBy | null;
  tier: State['tier'];
  corrected: boolean;
}>;

const points = { kind: 'integer', unit: 'points' } as const;

const columns: readonly Column<Row>[] = [
  { name: 'party', kind: 'id', meaning: 'Party', of: ({ party }) => party.id },
  { name: 'name', kind: 'text', meaning: 'Its name in the scenario', of: ({ party }) => party.name },
  {
    name: 'points',
    ...points,
    meaning: 'Sum of the clauses of its score sheet that the outcome meets',
    of: ({ score }) => score.points,
  },
  { name: 'delay', ...points, meaning: 'Cost of delay, which is taken off', of: ({ score }) => score.delay },
  { name: 'total', ...points, meaning: 'Score: points less delay', of: ({ score }) => score.total },
  {
    name: 'reservation',
    ...points,
    meaning: 'What the party needs to prefer a deal to none',
    of: ({ score }) => score.reservation,
  },
  {
    name: 'gain',
    ...points,
    meaning: 'Score less reservation value',
    of: ({ score }) => score.total - score.reservation,
  },
  {
    name: 'tier',
    kind: 'choice',
    meaning: 'How far the outcome of the session went',
    values: ['no-deal', 'partial', 'settlement'],
    of: ({ tier }) => tier,
  },
  {
    name: 'played_by',
    kind: 'choice',
    meaning: 'Who tabled, amended, declined and signed for the party; where nobody did, who led it',
    values: ['people', 'bots', 'both'],
    of: (row) => row.playedBy,
  },
  {
    name: 'corrected',
    kind: 'yes or no',
    meaning: 'Whether the outcome was corrected after the close',
    of: ({ corrected }) => corrected,
  },
];

export function scoresTable(log: readonly Event[], { scenario, scores, tier, corrections }: State): Table {
  const played = playedBy(log);
  const rows = (scenario?.parties ?? []).flatMap((party): Row[] => {
    const score = scores[party.id];
    return score ? [{ party, score, playedBy: played[party.id] ?? null, tier, corrected: corrections.length > 0 }] : [];
  });
  return tableOf({ name: 'scores', meaning: 'One row a party, once the session is closed' }, columns, rows);
}
