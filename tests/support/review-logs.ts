import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';
import { playOut } from '../../game/bots/play-out';
import type { Scenario } from '../../game/scenario/scenario-file';
import { decide } from '../../game/session/decide';
import { Event } from '../../game/session/events';
import { actOf, anyStep, type Step } from './generated-play';
import { Play } from './play';
import { duo, six } from './scenarios';
import { sixStaged, voting } from './staged';

/** The example session of the flagship. */
export const exampleLog = (): readonly Event[] =>
  z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));

/** A session in which these steps were tried, each a second after the other, and those that the rules allow were done. */
export function playedSteps(scenario: Scenario, steps: readonly Step[]): Play {
  const play = new Play(scenario).control('start-session');
  if (!scenario.rounds[0]?.phases[0]?.allows.includes('table')) play.control('advance-phase');
  for (const { id } of scenario.parties) play.seat(`aide-${id}`, 'player', id, `Aide of ${id}`);
  steps.forEach((step, n) => {
    play.now += 1_000;
    const { by, command } = actOf(step, scenario, [play.state]);
    const decision = decide(play.state, { command, by, at: play.now, fresh: `step-${n}` });
    if (decision.ok) play.append(decision.events);
  });
  return play;
}

/** A session of bots alone, in the temperaments that the scenario gives them. */
export const botsLog = (scenario: Scenario, seed: string): readonly Event[] =>
  playOut({ scenario, hash: 'hash', seed, temperaments: {}, switched: {} }).steps.flatMap(({ events }) => events);

const seed = 11;

/** Made up at random, always the same. */
function generated(scenario: Scenario): readonly (readonly Event[])[] {
  const steps = fc.array(anyStep(scenario, 2), { minLength: 30, maxLength: 90 });
  return fc.sample(steps, { numRuns: 25, seed }).map((each) => {
    const play = playedSteps(scenario, each);
    return play.state.stage === 'closed' ? play.log : play.control('end-session').log;
  });
}

function madeUp(): readonly (readonly Event[])[] {
  const bots = [duo, voting(), six].flatMap((scenario) => ['a', 'b', 'c'].map((each) => botsLog(scenario, each)));
  const negotiated = [duo, voting(), six, sixStaged].flatMap(generated);
  return [exampleLog(), ...bots, ...negotiated];
}

let made: readonly (readonly Event[])[] | null = null;

/** Sessions of every kind to hold a figure against an oracle, all closed: the example, bots', and generated ones. */
export function reviewLogs(): readonly (readonly Event[])[] {
  made ??= madeUp();
  return made;
}
