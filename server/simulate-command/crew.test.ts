import { afterEach, expect, test } from 'vitest';
import { simulate } from '../../game/bots/simulation/simulate';
import { duo } from '../../tests/support/scenarios';
import { Crew, Stopped } from './crew';

const simulation = { scenario: duo, hash: 'hash', seed: 'crew', temperaments: {}, switched: {} };
const numbers = (many: number) => Array.from({ length: many }, (_, index) => index + 1);

let crews: Crew[] = [];
const crewOf = (size: number): Crew => {
  const crew = new Crew(size);
  crews.push(crew);
  return crew;
};
afterEach(async () => {
  await Promise.all(crews.map((crew) => crew.stop()));
  crews = [];
});

test('what threads play is what the function plays, in order, and each is told of once', async () => {
  let done = 0;
  const played = await crewOf(2).play(simulation, numbers(13), (more) => {
    done += more;
  });
  expect(played).toEqual(numbers(13).map((number) => simulate(simulation, number)));
  expect(done).toBe(13);
});

test('stopped in the middle, it says that it was', async () => {
  const crew = crewOf(2);
  await expect(crew.play(simulation, numbers(10_000), () => void crew.stop())).rejects.toBeInstanceOf(Stopped);
});
