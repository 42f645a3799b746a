import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyActAfterClose } from '../../tests/support/after-close';
import { type Act, actOf, anyStep, otherSecrets, type Step } from '../../tests/support/generated-play';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import { sixStaged } from '../../tests/support/staged';
import type { Scenario } from '../scenario/scenario-file';
import { decide } from './decide';
import type { Event } from './events';
import { replay } from './evolve';
import { type Viewer, viewerOf, viewOf } from './view';

const length = 60;

/** Where a step happens: in both sessions, or in one of them alone, where it counts only if the viewer cannot see it. */
type Where = 'both' | 'first' | 'second';
type Script = readonly Readonly<{ where: Where; step: Step }>[];

const script = (scenario: Scenario, beside = 0): fc.Arbitrary<Script> =>
  fc.array(
    fc.record({ where: fc.constantFrom<Where>('both', 'both', 'first', 'second'), step: anyStep(scenario, beside) }),
    {
      minLength: 10,
      maxLength: length,
    },
  );

const opened = (scenario: Scenario): Play => {
  const play = new Play(scenario);
  for (const { id } of scenario.parties) play.seat(`aide-${id}`, 'player', id, `Aide of ${id}`);
  return play.seat('wall', 'screen', null, 'Screen').control('start-session');
};

const answer = (play: Play, { by, command }: Act, n: number) =>
  decide(play.state, { command, by, at: play.now, fresh: `made-${n}` });

/**
 * Plays one script in two sessions. What others do in view of the viewer must be the same act in both, so an act of
 * theirs that only one session allows (announcing a deal that only one has) is left out of both.
 */
function playTwice(
  sessions: readonly [Play, Play],
  lines: Script,
  viewer: Viewer,
  own: (by: string) => boolean,
): string[][] {
  const [first, second] = sessions;
  const replies: string[][] = [[], []];
  const visible = (events: readonly Event[]) => JSON.stringify(viewOf(viewer, events));
  lines.forEach(({ where, step: line }, n) => {
    const step = actOf(line, first.scenario, [first.state, second.state]);
    const decisions = [answer(first, step, n), answer(second, step, n)] as const;
    const seen = decisions.map((each) => visible(each.ok ? each.events : []));
    const mine = own(step.by);
    if (!mine && seen[0] !== seen[1]) return;
    sessions.forEach((play, index) => {
      const decision = decisions[index];
      const takesPart = mine || where === 'both' || (where === (index ? 'second' : 'first') && seen[index] === '[]');
      if (!decision || (!mine && where !== 'both' && seen[index] !== '[]') || !takesPart) return;
      if (decision.ok) play.append(decision.events);
      if (mine) replies[index]?.push(decision.ok ? `ok ${viewOf(viewer, play.log).length}` : decision.reason);
    });
    for (const play of sessions) play.now += 1_000;
  });
  return replies;
}

test.each([
  ['two parties', duo, 'party:south', 0],
  ['six parties', six, 'party:greens', 0],
  ['six parties', six, 'party:shipper', 0],
  ['an observer of six', six, 'public', 0],
  ['six with promises and papers', six, 'party:greens', 5],
  ['two with promises and papers', duo, 'party:south', 5],
  ['an observer of promises and papers', six, 'public', 5],
  ['six with votes and injects', sixStaged, 'party:greens', 0],
  ['six with votes and injects', sixStaged, 'party:city', 0],
  ['a screen before six with votes and injects', sixStaged, viewerOf({ role: 'screen', party: null }), 2],
] as const)(
  '[VW2] [VW3] %s: what a party or the public may not see changes no byte of its log and no reply',
  (_name, scenario, viewer, beside) => {
    const party = viewer.replace('party:', '');
    const own = (by: string) => by === `head-${party}` || by === `aide-${party}`;
    fc.assert(
      fc.property(script(scenario, beside), fc.integer({ min: 1, max: 9 }), (lines, shift) => {
        const sessions = [opened(scenario), opened(otherSecrets(scenario, party, shift))] as const;
        const [one, two] = playTwice(sessions, lines, viewer, own);
        expect(one).toEqual(two);
        const [first, second] = sessions.map((play) => JSON.stringify(viewOf(viewer, play.log)));
        expect(first).toBe(second);
      }),
      { numRuns: 150 },
    );
  },
);

test.each([
  [
    'agreements',
    six,
    0,
    ['message-sent', 'proposal-tabled', 'proposal-amended', 'proposal-signed', 'agreement-entered'],
  ],
  [
    'promises and papers',
    six,
    5,
    ['commitment-marked', 'commitment-judged', 'draft-edited', 'draft-replaced', 'guess-noted'],
  ],
  [
    'injects, notes and votes',
    sixStaged,
    0,
    [
      'inject-released',
      'brief-changed',
      'inject-triggered',
      'inject-written',
      'inject-edited',
      'inject-armed',
      'gate-counted',
    ],
  ],
  ['notes of the white cell', sixStaged, 0, ['observation-noted', 'inject-skipped']],
] as const)(
  '[VW2] the generated sessions are worth comparing: hidden %s come about in them',
  (_name, scenario, beside, hidden) => {
    const reached = new Set<string>();
    const sample = fc.sample(script(scenario, beside), { numRuns: 600, seed: 7 });
    for (const lines of sample) {
      const play = opened(scenario);
      lines.forEach(({ step }, n) => {
        const decision = answer(play, actOf(step, scenario, [play.state]), n);
        if (decision.ok) play.append(decision.events);
        play.now += 1_000;
      });
      for (const { type, audience } of play.log)
        if (audience !== 'everyone' && !audience.includes('greens')) reached.add(type);
    }
    expect(hidden.filter((type) => !reached.has(type))).toEqual([]);
  },
);

const afterClose = fc.array(
  fc.record({ where: fc.constantFrom<Where>('both', 'first', 'second'), act: anyActAfterClose(['north', 'south']) }),
  { minLength: 5, maxLength: 40 },
);
const ofHead = (by: string) => by.startsWith('head-');

test.each(['party:south', 'public'] as const)(
  '[VW2] [ST1] [FN1] [SV1] to %s what the white cell makes of a session that is over changes no byte and no reply',
  (viewer) => {
    fc.assert(
      fc.property(afterClose, (steps) => {
        const sessions = [opened(duo).control('end-session'), opened(duo).control('end-session')] as const;
        const replies: string[][] = [[], []];
        steps.forEach(({ where, act }, n) => {
          // The answers of people are read by everyone, and so are the same in both.
          const hidden = act.by === 'control' && act.command.type !== 'answer-survey';
          sessions.forEach((play, index) => {
            play.now += 1_000;
            if (hidden && where !== 'both' && where !== (index ? 'second' : 'first')) return;
            const decision = answer(play, act, n);
            if (decision.ok) play.append(decision.events);
            if (ofHead(act.by))
              replies[index]?.push(decision.ok ? `ok ${viewOf(viewer, play.log).length}` : decision.reason);
          });
        });
        expect(replies[0]).toEqual(replies[1]);
        const [first, second] = sessions.map((play) => JSON.stringify(viewOf(viewer, play.log)));
        expect(first).toBe(second);
      }),
      { numRuns: 150 },
    );
  },
);

test('[VW2] what is compared after the close comes about there: every event of it', () => {
  const reached = new Set<string>();
  for (const steps of fc.sample(afterClose, { numRuns: 400, seed: 7 })) {
    const play = opened(duo).control('end-session');
    for (const [n, { act }] of steps.entries()) {
      const decision = answer(play, act, n);
      if (decision.ok) play.append(decision.events);
      play.now += 1_000;
    }
    for (const { type } of play.log) reached.add(type);
  }
  const made = [
    'moment-edited',
    'moment-added',
    'moment-removed',
    'story-ordered',
    'finding-recorded',
    'finding-edited',
  ];
  const others = ['finding-struck', 'observation-noted', 'observation-struck', 'survey-answered'];
  expect([...made, ...others].filter((type) => !reached.has(type))).toEqual([]);
});

test('[LG2] [LG3] [VW1] every reader can fold its own log, and all agree on what is public', () => {
  const viewers: Viewer[] = ['control', 'public', ...six.parties.map(({ id }): Viewer => `party:${id}`)];
  fc.assert(
    fc.property(script(sixStaged), fc.constantFrom(...viewers), (lines, viewer) => {
      const play = opened(sixStaged);
      lines.forEach(({ step }, n) => {
        const decision = answer(play, actOf(step, sixStaged, [play.state]), n);
        if (decision.ok) play.append(decision.events);
      });
      if (play.state.stage === 'playing') play.control('end-session');
      const own = replay(viewOf(viewer, play.log));
      const { outcome, tier, stage, seats, heads, phase } = play.state;
      expect(own).toMatchObject({ outcome, tier, stage, seats, heads, phase });
      expect(own.agreements.map(({ proposal }) => proposal).sort()).toEqual(
        play.state.agreements.map(({ proposal }) => proposal).sort(),
      );
    }),
    { numRuns: 60 },
  );
});
