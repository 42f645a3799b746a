import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';
import { playOut } from '../../game/bots/play-out';
import type { Scenario } from '../../game/scenario/scenario-file';
import type { Command, ServerCommand } from '../../game/session/commands';
import { decide } from '../../game/session/decide';
import { Event } from '../../game/session/events';
import { actOf, anyStep, type Step } from './generated-play';
import { Play } from './play';
import { duo, six } from './scenarios';
import { sixStaged, voting } from './staged';

type Tried = Readonly<{ by: string; command: Command | ServerCommand }>;

/** What the generated steps have not: somebody who drops out and comes back, terms named in talk, a judged promise. */
function besides({ scenario, state, now }: Play, { by, command, pick }: Step): readonly Tried[] {
  const seat = `head-${scenario.parties[pick % scenario.parties.length]?.id}`;
  const gone = { type: 'note-absence', seat, since: now - 1_000 * (pick % 90), online: [] } as const;
  const back = { type: 'note-return', seat } as const;
  const absence: Tried = { by: 'server', command: state.absences[seat] === undefined ? gone : back };
  const issue = scenario.issues[pick % scenario.issues.length];
  const option = issue?.options[pick % issue.options.length];
  const named = issue && option ? { terms: { [issue.id]: option.id } } : {};
  const message = state.messages.all[pick % Math.max(1, state.messages.length)]?.id;
  const mark: readonly Command[] = message
    ? [
        { type: 'mark-commitment', message },
        { type: 'judge-commitment', message, verdict: pick % 2 ? 'kept' : 'broken' },
      ]
    : [];
  return [
    command.type === 'send-message' ? { by, command: { ...command, ...named } } : { by, command },
    ...(pick % 13 === 0 ? [absence] : []),
    ...(pick % 5 === 0 ? mark.map((each) => ({ by: seat, command: each })) : []),
    ...(pick % 4 === 0 ? [{ by: 'control', command: { type: 'resume-clock' } } as const] : []),
  ];
}

/** A session in which these steps were tried, some seconds apart; most were possible. Two of three are ended. */
function tried(scenario: Scenario, steps: readonly Step[]): readonly Event[] {
  const policy = steps.length % 2 ? 'wait' : 'go-on';
  const play = new Play(scenario, { clock: 'facilitator', setup: { absence: { policy, minutes: 1 } } });
  for (const { id } of scenario.parties) play.seat(`aide-${id}`, 'player', id, `Aide of ${id}`);
  play.control('start-session');
  if (!scenario.rounds[0]?.phases[0]?.allows.includes('table')) play.control('advance-phase');
  for (const [n, step] of steps.entries()) {
    play.now += 1_000 * (1 + (step.pick % 23));
    const { by, command } = actOf(step, scenario, [play.state]);
    if (command.type === 'advance-phase' && step.pick % 3) continue;
    for (const [m, act] of besides(play, { ...step, by, command }).entries()) {
      const decision = decide(play.state, { ...act, at: play.now + m, fresh: `step-${n}-${m}` });
      if (decision.ok) play.append(decision.events);
    }
  }
  if (play.state.stage === 'playing' && steps.length % 3 > 0) play.control('end-session');
  return play.log;
}

function ofBots(scenario: Scenario, seed: string): readonly Event[] {
  const temperaments = Object.fromEntries(scenario.parties.map(({ id }) => [id, 'fair' as const]));
  const { steps } = playOut({ scenario, hash: 'hash', seed, temperaments, switched: {} });
  return steps.flatMap(({ events }) => events);
}

const generated = (scenario: Scenario, count: number): (readonly Event[])[] =>
  fc
    .sample(fc.array(anyStep(scenario, 4), { minLength: 80, maxLength: 240 }), { numRuns: count, seed: 8 })
    .map((steps) => tried(scenario, steps));

const read = (path: string): readonly Event[] => z.array(Event).parse(JSON.parse(readFileSync(path, 'utf8')));

/** The example, sessions of generated steps, and sessions of bots: what every figure of a review has to hold on. */
export const sessionsToReview: readonly (readonly [name: string, log: readonly Event[]])[] = [
  ['the example', read('scenarios/ukraine-guarantees/example.json')],
  ...[...generated(duo, 12), ...generated(voting(), 8), ...generated(sixStaged, 20)].map(
    (log, index) => [`generated session ${index}`, log] as const,
  ),
  ...[duo, six, voting()].map((scenario, index) => [`bots ${index}`, ofBots(scenario, 'review')] as const),
];
