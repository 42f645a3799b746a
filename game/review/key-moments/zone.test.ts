import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { Play } from '../../../tests/support/play';
import type { ReviewFigures } from '../figures';
import { keyMoments } from './key-moments';

type Turn = NonNullable<ReviewFigures['zone']>['here']['turns'][number];

const flood = {
  id: 'flood',
  title: 'A flood',
  release: 'by-hand',
  to: 'everyone',
  text: 'Rain.',
  source: 'Invented.',
  effects: { reservation: { north: 30 } },
};

/** A flood, a pact, and another round: three events that may turn a zone. */
function played() {
  const play = new Play(duoWith({ injects: [flood] })).control('start-session', 'advance-phase');
  play.do('control', { type: 'release-inject', inject: 'flood' });
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms: { levy: 'low' }, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const by of ['north', 'south']) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
  return play.control('advance-phase', 'end-session').log;
}
const log = played();
const turnAt = (type: Turn['type'], before: number, after: number): Turn => {
  const position = log.findLastIndex((event) => event.type === type) + 1;
  const at = log[position - 1]?.at ?? 0;
  const kind = before === 0 ? 'opened' : after === 0 ? 'closed' : after > before ? 'grew' : 'shrank';
  return { position, at, type, before, after, kind };
};
const found = (here: readonly Turn[], start: readonly Turn[] = []) =>
  keyMoments(log, {
    zone: { here: { opening: 9, turns: [...here] }, start: { opening: 9, turns: [...start] } },
  }).filter(({ rule }) => rule === 'zone');

test('an inject, a signature or a round did it, and is named; what only grew or shrank is not told', () => {
  const signed = found([turnAt('agreement-entered', 1_234_567, 0)]);
  expect(signed).toMatchObject([
    {
      parties: ['south'],
      title: 'The zone of agreement closed',
      text: 'South signed River Pact. Before it 1,234,567 packages gave every party what it needs and could pass at home; after it none did.',
    },
  ]);
  expect(found([turnAt('brief-changed', 0, 1)])).toMatchObject([
    {
      parties: ['north'],
      title: 'The zone of agreement opened',
      text: '“A flood” changed what North needs or wants. Before it no package gave every party what it needs and could pass at home; after it 1 package did.',
    },
  ]);
  expect(found([turnAt('phase-started', 5, 0)])[0]?.text).toMatch(/^Another round began, and delay had cost more\./);
  expect(found([turnAt('brief-changed', 5, 7), turnAt('phase-started', 7, 2)])).toEqual([]);
});

test('what turned with everything open is told where it is not told already; the close itself is no turn', () => {
  const closed = turnAt('brief-changed', 5, 0);
  expect(found([closed], [closed])).toHaveLength(1);
  const [alone] = found([], [closed]);
  expect(alone?.text).toContain('Before it 5 packages, with everything open again, gave every party');
  expect(found([turnAt('session-closed', 5, 0)])).toEqual([]);
});

test('without figures nothing is said of the zone, and all else is', () => {
  const [zone] = found([turnAt('agreement-entered', 5, 0)]);
  expect(keyMoments(log, null).some(({ rule }) => rule === 'zone')).toBe(false);
  expect(keyMoments(log, { zone: null })).toEqual(keyMoments(log, null));
  expect(keyMoments(log, null).some(({ position }) => position === zone?.position)).toBe(true);
});
