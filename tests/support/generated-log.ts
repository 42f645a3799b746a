import fc from 'fast-check';
import type { Scenario } from '../../game/scenario/scenario-file';
import { decide } from '../../game/session/decide';
import type { Event } from '../../game/session/events';
import { actOf, anyStep, type Step } from './generated-play';
import { Play } from './play';

/** Plays the steps that the rules allow, a second apart, and ends the session. */
function played(scenario: Scenario, steps: readonly Step[]): readonly Event[] {
  const play = new Play(scenario);
  for (const { id } of scenario.parties) play.seat(`aide-${id}`, 'player', id, `Aide of ${id}`);
  play.control('start-session');
  for (const [n, step] of steps.entries()) {
    play.now += 1_000;
    const { by, command } = actOf(step, scenario, [play.state]);
    const decision = decide(play.state, { command, by, at: play.now, fresh: `step-${n}` });
    if (decision.ok) play.append(decision.events);
  }
  return play.state.stage === 'closed' ? play.log : play.control('end-session').log;
}

/** The logs of sessions in which anything was done that may be done. */
export const anyLog = (scenario: Scenario): fc.Arbitrary<readonly Event[]> =>
  fc.array(anyStep(scenario, 3), { minLength: 10, maxLength: 80 }).map((steps) => played(scenario, steps));
