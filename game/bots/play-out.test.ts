import { describe, expect, test } from 'vitest';
import { duo, six } from '../../tests/support/scenarios';
import { voting } from '../../tests/support/staged';
import type { Scenario } from '../scenario/scenario-file';
import type { Temperament } from '../scenario/temperament';
import { playOut } from './play-out';

const play = (scenario: Scenario, seed: string, temperament: Temperament = 'fair', person?: string) =>
  playOut({
    scenario,
    hash: 'hash',
    seed,
    temperaments: Object.fromEntries(scenario.parties.map(({ id }) => [id, temperament])),
    switched: {},
    ...(person === undefined ? {} : { person }),
  });

const seeds = Array.from({ length: 12 }, (_, index) => `seed-${index}`);

describe.each([
  ['two parties', duo],
  ['six parties', six],
  ['a vote at home', voting()],
])('%s', (_, scenario) => {
  test('the same seed gives the same session, event for event; another gives another', () => {
    const [first, again, other] = [play(scenario, 'a'), play(scenario, 'a'), play(scenario, 'b')];
    expect(again.steps).toEqual(first.steps);
    expect(other.steps).not.toEqual(first.steps);
  });

  test('sessions end, and bots ask for nothing that the rules refuse', () => {
    for (const temperament of ['hard', 'fair', 'impatient', 'principled'] as const)
      for (const seed of seeds) {
        const { state, refused } = play(scenario, seed, temperament);
        expect(refused, `${seed} ${temperament}`).toEqual([]);
        expect(state.stage).toBe('closed');
      }
  });
});

test('whoever copies a fair bot does just as well as it', () => {
  for (const seed of seeds) {
    const [bot, person] = [play(six, seed), play(six, seed, 'fair', 'city')];
    expect(person.state.seats['seat-city']?.bot).toBe(false);
    expect(person.state.scores).toEqual(bot.state.scores);
  }
});

test('fair bots with room between them come to agreements, and to such as are good for all', () => {
  const settled = seeds.map((seed) => play(six, seed).state).filter(({ tier }) => tier === 'settlement');
  expect(settled.length).toBeGreaterThan(0);
  expect(settled.length).toBeLessThan(seeds.length);
  for (const { scores } of settled)
    for (const { total, reservation } of Object.values(scores)) expect(total).toBeGreaterThanOrEqual(reservation);
});
