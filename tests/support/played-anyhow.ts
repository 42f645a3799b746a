import fc from 'fast-check';
import type { Scenario } from '../../game/scenario/scenario-file';
import { decide } from '../../game/session/decide';
import { actOf, anyStep } from './generated-play';
import { Play } from './play';

/** A session of a scenario in which heads and aides did anything at all, so many steps long, and a moment in it from 1. */
export const playedAnyhow = (
  scenario: Scenario,
  { steps = 60, beside = 3 }: Readonly<{ steps?: number; beside?: number }> = {},
): fc.Arbitrary<Readonly<{ play: Play; position: number }>> =>
  fc
    .record({
      lines: fc.array(anyStep(scenario, beside), { minLength: 10, maxLength: steps }),
      where: fc.nat({ max: 10_000 }),
    })
    .map(({ lines, where }) => {
      const play = new Play(scenario);
      for (const { id } of scenario.parties) play.seat(`aide-${id}`, 'player', id, `Aide of ${id}`);
      play.control('start-session');
      const began = play.log.length;
      lines.forEach((line, n) => {
        const { by, command } = actOf(line, scenario, [play.state]);
        const decision = decide(play.state, { command, by, at: play.now, fresh: `made-${n}` });
        if (decision.ok) play.append(decision.events);
        play.now += 7_000;
      });
      return { play, position: began + (where % (play.log.length - began + 1)) };
    });
