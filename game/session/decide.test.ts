import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actOf, anyStep } from '../../tests/support/generated-play';
import { loadFlagship } from '../../tests/support/load-flagship';
import { Play } from '../../tests/support/play';
import { decide } from './decide';
import { evolveAll } from './evolve';

const { standard } = await loadFlagship();

test('the state after a decision is what its events make of the state before', () => {
  const released = new Set<string>();
  fc.assert(
    fc.property(fc.array(anyStep(standard), { minLength: 20, maxLength: 40 }), (steps) => {
      const play = new Play(standard).control('start-session');
      for (const [n, step] of steps.entries()) {
        play.now += 60_000;
        const { by, command } = actOf(step, standard, [play.state]);
        const decision = decide(play.state, { command, by, at: play.now, fresh: `step-${n}` });
        if (!decision.ok) continue;
        expect(decision.after).toEqual(evolveAll(play.state, decision.events));
        play.append(decision.events);
        for (const { type } of decision.events) released.add(type);
      }
    }),
    { numRuns: 50 },
  );
  expect(released).toContain('inject-released');
});
