import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { viewOf } from './view';

const kept = (party: string | null) =>
  new Play(duo, { heads: false }).server({
    type: 'open-seat',
    seat: 'chair',
    placement: { role: 'player', party },
    secretHash: 'h',
    keptFor: 'Nora Lind',
  });

test('[SE16] a chair is kept for a name until somebody takes it, under whatever name', () => {
  const play = kept('north');
  expect(play.state.seats['chair']).toMatchObject({ party: 'north', name: null });
  expect(play.state.kept).toEqual({ chair: 'Nora Lind' });
  play.do('chair', { type: 'claim-seat', name: 'Nils' });
  expect(play.state.seats['chair']?.name).toBe('Nils');
  expect(play.state.heads['north']).toBe('chair');
});

test('[SE16] for whom it is kept is read by the delegation and the white cell, and by nobody else', () => {
  const reads = (viewer: Parameters<typeof viewOf>[0], party: string | null) =>
    JSON.stringify(viewOf(viewer, kept(party).log)).includes('Nora Lind');
  expect(reads('party:north', 'north')).toBe(true);
  expect(reads('control', 'north')).toBe(true);
  for (const viewer of ['party:south', 'public'] as const) expect(reads(viewer, 'north')).toBe(false);
  expect([reads('party:north', null), reads('public', null), reads('control', null)]).toEqual([false, false, true]);
});
