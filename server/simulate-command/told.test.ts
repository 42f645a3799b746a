import { expect, test } from 'vitest';
import type { Simulation } from '../../game/bots/simulation/simulate';
import { duoWith } from '../../tests/support/duo-with';
import { madeUpSession } from '../../tests/support/made-up-session';
import type { Options } from './options';
import { playAll } from './result';
import { told } from './told';

const storm = {
  id: 'storm',
  title: 'A storm',
  release: { at: { round: 'first', phase: 'talks', minute: 1 } },
  to: 'everyone',
  text: 'It rains.',
  source: 'None.',
};
const simulation = {
  scenario: duoWith({ injects: [storm] }),
  hash: 'hash',
  seed: 'night',
  temperaments: { north: 'fair', south: 'hard' },
  switched: {},
} as const;
const options: Options = {
  ...{ scenario: 'duo', variant: null, mandate: null, temperament: [], inject: [], seed: 'night', save: [] },
  ...{ sessions: 2, effects: true, workers: 1, json: false },
};

const settled = { border: 'patrolled', water: 'shared', levy: 'low' };

/** Sessions as they might come back: with the storm both settle, without it one of them breaks a rule. */
const crew = {
  play: async ({ switched }: Pick<Simulation, 'switched'>) =>
    switched['storm'] === 'off'
      ? [madeUpSession(1, {}), { ...madeUpSession(2, {}), broken: ['refused: sign-proposal by x: phase-closed'] }]
      : [1, 2].map((number) =>
          madeUpSession(number, {
            tier: 'settlement',
            round: 0,
            outcome: settled,
            scores: [12 + number, 13],
            inForce: ['pact'],
            released: ['storm'],
          }),
        ),
};

const tellAll = async (asked: Options) => {
  const counts: number[][] = [];
  const result = await playAll({ simulation, options: asked }, crew, (...count) => counts.push(count));
  return told({ simulation, options: asked, result, saved: [{ number: 2, session: 's', review: '/review#secret' }] });
};

test('a table says who played, what came of it, what an inject changed, and what is stored', async () => {
  const { lines } = await tellAll(options);
  expect(lines.slice(0, 3)).toEqual([
    'duo: 2 sessions, seed night; 4 played in all, 40 events',
    'temperaments: north fair, south hard',
    'settlements 100.0%, partial deals 0.0%, no deal 0.0%',
  ]);
  expect(lines).toContain('  least                           13          13');
  expect(lines).toContain('  mean above reservation         5.5         5.0');
  expect(lines).toContain('  first                 settlement 100.0%  partial 0.0%');
  expect(lines).toContain('  water                 unshared 0.0%  shared 100.0%  metered 0.0%');
  expect(lines).toContain('  pact                  in force 100.0%  failed at home 0 times');
  expect(lines).toContain(
    '  storm                 released in 2 of 2; settlements, in per cent: +100.0 (+100.0 to +100.0)',
  );
  expect(lines).toContain('                        mean score: north +3.5 (+2.5 to +4.5), south +3.0 (+3.0 to +3.0)');
  expect(lines.at(-1)).toBe('session 2 is stored; on the server that keeps it, its review is at /review#secret');
});

test('what should never happen is printed with its seed and makes the code 2', async () => {
  const { code, lines } = await tellAll(options);
  expect(code).toBe(2);
  expect(lines).toContain('BROKEN: 1 of 4 sessions');
  expect(lines).toContain('  session 2, seed seed/2, storm off: refused: sign-proposal by x: phase-closed');
  expect((await tellAll({ ...options, effects: false })).code).toBe(0);
});

test('JSON holds the same', async () => {
  const { code, lines } = await tellAll({ ...options, json: true });
  expect(code).toBe(2);
  expect(JSON.parse(lines.join(''))).toMatchObject({
    scenario: 'duo',
    sessions: 2,
    played: 4,
    summary: { tiers: { settlement: 2 } },
    effects: [{ inject: 'storm', released: 2, settled: { mean: 1 } }],
    broken: [{ seed: 'seed/2', switched: { storm: 'off' } }],
    saved: [{ number: 2 }],
  });
});
