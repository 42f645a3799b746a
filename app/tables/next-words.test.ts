import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { voting } from '../../tests/support/staged';
import { nextWords, phasesLeft, wentOn } from './next-words';

/** Talks, then votes; both again if a vote fails. */
const { scenario } = new Play(voting()).state;
const table = (name: string, phase: number, inForce = 0, stage: 'lobby' | 'playing' | 'closed' = 'playing') => ({
  ...{ session: `session-${name}`, name, phase, inForce, stage },
});
const first = 'Each of the tables chosen goes on from the phase that it is in. You can undo it for ten seconds.';

test('tables in their last phase are named, since they end for good', () => {
  expect(nextWords([table('Bern', 0), table('Oslo', 3, 1)], scenario)).toBe(
    `${first} Bern and Oslo are in their last phase: they end, which cannot be undone. The votes of Oslo are held: they cannot be undone.`,
  );
  expect(nextWords([table('Bern', 0)], scenario)).toBe(
    `${first} Bern is in its last phase: it ends, which cannot be undone.`,
  );
});

test('where something is in force it depends on the votes, and those that are held cannot be undone', () => {
  expect(nextWords([table('Bern', 1, 1)], scenario)).toBe(
    `${first} Bern may end, as the votes go: that cannot be undone. The votes of Bern are held: they cannot be undone.`,
  );
});

test('a table that goes on, or does not play, needs no more words', () => {
  const rounds = scenario?.rounds.map((round) => ({
    ...round,
    phases: round.phases.map((phase) => ({ ...phase, ratifies: false })),
  }));
  const on = scenario && rounds ? { ...scenario, rounds } : null;
  expect(on).not.toBeNull();
  expect(nextWords([table('Bern', 0), table('Oslo', 0, 0, 'lobby')], on)).toBe(first);
});

test('only a table that went on is taken back, not one that is chosen since', () => {
  const left = phasesLeft([table('Bern', 0), table('Oslo', 0, 0, 'lobby')]);
  expect(wentOn(table('Bern', 1), left)).toBe(true);
  expect(wentOn(table('Bern', 0), left)).toBe(false);
  expect(wentOn(table('Oslo', 1), left)).toBe(false);
  expect(wentOn(table('Rome', 1), left)).toBe(false);
  expect(wentOn(table('Bern', 1, 0, 'closed'), left)).toBe(false);
});
