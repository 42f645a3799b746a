import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';
import { type PlayOutOf, playOut } from '../../game/bots/play-out';
import type { Scenario } from '../../game/scenario/scenario-file';
import type { Temperament } from '../../game/scenario/temperament';
import { decide } from '../../game/session/decide';
import { Event } from '../../game/session/events';
import { actOf, anyStep, type Step } from './generated-play';
import { Play } from './play';

/** The log of the flagship's example: people, a vote lost at home, a partial deal. */
export const exampleLog = (): readonly Event[] =>
  z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));

/** The log of a session of bots alone. */
export function logOfBots(
  scenario: Scenario,
  seed: string,
  temperament: Temperament = 'fair',
  switched: PlayOutOf['switched'] = {},
): readonly Event[] {
  const temperaments = Object.fromEntries(scenario.parties.map(({ id }) => [id, temperament]));
  const { steps } = playOut({ scenario, hash: 'hash', seed, temperaments, switched });
  return steps.flatMap(({ events }) => events);
}

type At = Readonly<{ exercise: string; code: string; title: string; table: string | null; people: boolean }>;

/** The same session at a table of an exercise, as if people had sat where bots did, or with the bots that it has. */
export const logAtTable = (log: readonly Event[], { exercise, code, title, table, people }: At): Event[] =>
  log.map((event) => {
    if (event.type === 'session-opened') return { ...event, title, table };
    if (event.type === 'join-code-issued') return { ...event, exercise, code };
    return event.type === 'seat-opened' && people ? { ...event, bot: false } : event;
  });

function finished(scenario: Scenario, steps: readonly Step[]): Play {
  const play = new Play(scenario).control('start-session');
  if (!scenario.rounds[0]?.phases[0]?.allows.includes('table')) play.control('advance-phase');
  for (const [n, step] of steps.entries()) {
    play.now += 7_000;
    const { by, command } = actOf(step, scenario, [play.state]);
    const decision = decide(play.state, { command, by, at: play.now, fresh: `step-${n}` });
    if (decision.ok) play.append(decision.events);
  }
  return play.state.stage === 'closed' ? play : play.control('end-session');
}

/** Any session, played to its end. */
export const finishedPlay = (scenario: Scenario): fc.Arbitrary<Play> =>
  fc.array(anyStep(scenario), { minLength: 10, maxLength: 80 }).map((steps) => finished(scenario, steps));
