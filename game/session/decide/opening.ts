import { briefOf, controlNotes, publicScenario } from '../../scenario/publish';
import type { ServerCommand, Stamp } from '../commands';
import { accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import type { State } from '../state';

type OpenSession = Extract<ServerCommand, { type: 'open-session' }>;

/** [LC1] A session takes its scenario into its own log and keeps it, whatever becomes of the file. */
export function openSession(state: State, stamp: Stamp, command: OpenSession): Decision {
  if (state.scenario) return refuse('session-started');
  const { title, pace, clock, exercise, joinCode: code, scenario, hash, seed } = command;
  const { table = null, timetable = null, startsAt = null, absence = null, seating = null, alone = false } = command;
  const setup = { table, timetable, startsAt, absence, seating, alone };
  const briefs = scenario.parties.map(
    ({ id: party }): Event => ({
      type: 'brief-issued',
      ...told(stamp, []),
      party,
      brief: briefOf(scenario, party),
    }),
  );
  return accept(
    { type: 'session-opened', ...told(stamp, 'everyone'), title, pace, clock, ...setup },
    { type: 'join-code-issued', ...told(stamp, []), exercise, code },
    { type: 'scenario-adopted', ...told(stamp, 'everyone'), scenario: publicScenario(scenario) },
    ...briefs,
    { type: 'notes-issued', ...told(stamp, []), notes: controlNotes(scenario) },
    { type: 'injects-planned', ...told(stamp, []), injects: scenario.injects },
    { type: 'seed-drawn', ...told(stamp, []), seed },
    // Of everything in the file, so that it would confirm a guess at what is secret: for control alone.
    { type: 'scenario-hashed', ...told(stamp, []), hash },
  );
}
