import { expect, test } from 'vitest';
import type { HostedTable, ScenarioCard } from '../../game/protocol/hosting';
import { linksCsv } from './links-csv';

const parties: ScenarioCard['parties'] = [
  { id: 'us', name: 'United States', letters: 'US', shape: 'circle', colour: { light: '', dark: '' } },
];
const seat = (keptFor: string | null, party: string | null = 'us'): HostedTable['seats'][number] => ({
  seat: 'seat',
  role: 'player',
  party,
  secret: 'secret',
  keptFor,
});

test('each chair is a line, and no name is a formula', () => {
  const tables = [
    { session: 's', name: 'Red, left', seats: [seat('Ann'), seat('=1+1', null), seat('＝1+1'), seat(null)] },
  ];
  expect(linksCsv(tables, parties, (secret) => `https://x/seat#${secret}`).split('\r\n')).toEqual([
    'name,table,delegation,link',
    'Ann,"Red, left",United States,https://x/seat#secret',
    `"'=1+1","Red, left",,https://x/seat#secret`,
    `"'＝1+1","Red, left",United States,https://x/seat#secret`,
    ',"Red, left",United States,https://x/seat#secret',
  ]);
});
