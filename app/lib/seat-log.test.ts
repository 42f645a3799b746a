import { describe, expect, test } from 'vitest';
import type { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import { type Held, hold, nothingHeld, seated } from './seat-log';

const said = (text: string): Event => ({
  type: 'message-sent',
  audience: 'everyone',
  at: 1,
  by: 'seat-1',
  message: text,
  from: 'us',
  to: 'everyone',
  text,
});
const [a, b, c] = [said('a'), said('b'), said('c')];
const here = { session: 's1', seat: 'seat-1', viewer: 'party:us', tables: [] };
const holding = (...events: Event[]): Held => {
  const taken = hold(seated(nothingHeld, { ...here, from: 0 }), { from: 0, events });
  return taken.outcome === 'applied' ? taken.held : seated(nothingHeld, { ...here, from: 0 });
};

describe('taking a batch', () => {
  test('one that begins where the log ends is applied, and folded', () => {
    const taken = hold(holding(a), { from: 1, events: [b, c] });
    expect(taken).toMatchObject({ outcome: 'applied', held: { log: [a, b, c], state: replay([a, b, c]) } });
  });

  test('of one that overlaps only what is new is applied', () => {
    expect(hold(holding(a, b), { from: 1, events: [b, c] })).toMatchObject({ held: { log: [a, b, c] } });
  });

  test('one that is held already is ignored', () => {
    expect(hold(holding(a, b), { from: 0, events: [a, b] })).toEqual({ outcome: 'ignored' });
  });

  test('one that begins later is a gap, asked for again from where the log ends', () => {
    expect(hold(holding(a), { from: 2, events: [c] })).toEqual({ outcome: 'gap', from: 1 });
  });
});

describe('being seated again', () => {
  test('the log is kept if the server goes on where it ends', () => {
    expect(seated(holding(a, b), { ...here, from: 2 }).log).toEqual([a, b]);
  });

  test('it is dropped if the server begins elsewhere', () => {
    expect(seated(holding(a, b), { ...here, from: 0 })).toMatchObject({ log: [], state: replay([]) });
  });

  test.each([{ viewer: 'party:ukraine' }, { viewer: 'public' }, { session: 's2' }, { seat: 'seat-2' }])(
    'it is dropped for another reader, session or seat: %o',
    (change) => {
      expect(seated(holding(a, b), { ...here, ...change, from: 2 }).log).toEqual([]);
    },
  );
});
