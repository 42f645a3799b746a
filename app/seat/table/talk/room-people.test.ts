import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { playedAlone } from '../../../../tests/support/played-alone';
import { six } from '../../../../tests/support/scenarios';
import { hereWords, isAttended, othersHere } from './room-people';

const { state } = new Play(six)
  .seat('aide', 'player', 'city', 'Aide')
  .seat('olga', 'observer', null, 'Olga')
  .seat('empty', 'player', 'greens', undefined);
const everybody = new Set(Object.keys(state.seats));
const asking = { state, party: 'city', seat: 'head-city' };
const ids = (room: string, online = everybody) => othersHere(asking, room, online).map(({ id }) => id);

test('a room is those of its parties who are here, oneself and empty chairs not counted', () => {
  expect(ids('delegation')).toEqual(['aide']);
  expect(ids('control')).toEqual(['control', 'aide']);
  expect(ids('greens')).toEqual(['head-greens', 'aide'].sort(bySeat));
  expect(ids('greens', new Set(['head-harbour', 'head-city']))).toEqual([]);
  expect(ids('everyone')).not.toContain('olga');
});

const order = Object.keys(state.seats);
const bySeat = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

test('a room is attended when somebody of the other side is here', () => {
  expect(isAttended(asking, 'greens', new Set(['aide']))).toBe(false);
  expect(isAttended(asking, 'delegation', new Set(['aide']))).toBe(true);
  expect(isAttended(asking, 'greens', new Set(['head-greens']))).toBe(true);
  expect(isAttended(asking, 'control', new Set(['control']))).toBe(true);
});

test('a few are named, the others counted', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `seat-${index}`, role: 'player' as const, party: 'city', removed: false, standsInFor: null, bot: false },
      name: `P${index + 1}`,
    }));
  expect(hereWords([])).toBe('Nobody else is here now');
  expect(hereWords(people(1))).toBe('P1 is here');
  expect(hereWords(people(4))).toBe('P1, P2, P3 and P4 are here');
  expect(hereWords(people(6))).toBe('P1, P2, P3 and 3 others are here');
});

test('a bot is always here, and is counted and not named', () => {
  const { state: alone } = playedAlone(six);
  const [own, other = ''] = six.parties.map(({ id }) => id);
  const asked = { state: alone, party: own ?? null, seat: `head-${own}` };
  expect(isAttended(asked, other, new Set())).toBe(true);
  expect(hereWords(othersHere(asked, other, new Set()))).toBe('A bot is here');
  expect(hereWords(othersHere(asked, 'everyone', new Set(['control'])))).toBe('Fay and 5 bots are here');
});
