import fc from 'fast-check';
import { Command } from '../../../game/session/commands';
import { decide } from '../../../game/session/decide';
import type { Play } from '../../support/play';
import { commandTypes } from '../schema/command-types';
import { endsIn } from '../schema/ends-in';
import { mapped } from '../schema/mapped';
import { anyWords, valuesOf } from '../schema/values-of';
import { deliberate, undoing } from './deliberate';
import type { Words } from './words';

type Type = Command['type'];

/** Commands of one type about what the session has, as a seat may send them. */
export function madeUp(type: Type, state: Play['state'], count: number, seed: number): readonly Command[] {
  const schema = commandTypes.get(type);
  if (!schema) throw new Error(`no command is called ${type}`);
  const made = fc.sample(valuesOf(schema, endsIn(state)), { numRuns: count, seed });
  const parsed = made.flatMap((value) => Command.safeParse(value).data ?? []);
  return parsed.map((command, n) => (n % 2 ? command : fitting(command, state)));
}

/** A proposal under an instrument that can settle what it says, to those whose signature that needs. */
function fitting(command: Command, { scenario }: Play['state']): Command {
  if (command.type !== 'table-proposal') return command;
  const covers = ({ issues }: Readonly<{ issues: readonly string[] }>) =>
    [...Object.keys(command.terms), ...Object.keys(command.clauses)].every((issue) => issues.includes(issue));
  const instrument = scenario?.instruments.find(covers);
  return instrument ? { ...command, instrument: instrument.id, to: instrument.signatories.slice(1) } : command;
}

/** The same command with what people write put into every place for it; null where the schema refuses the words. */
export function worded(command: Command, by: string, state: Play['state'], words: Words): Command | null {
  const filled = mapped(command, (text, path) => (text === anyWords ? words({ command, by, state, path }) : text));
  return Command.safeParse(filled).data ?? null;
}

/** What has been done in a session, by kind. */
export type Done = Map<Type, number>;

/** Of one kind, at one stage of the session. */
const enough = 6;
const tries = 160;

/** Has everybody try every kind of command that turns nothing over, with words of theirs in every place for words. */
export function enrich(play: Play, words: Words, done: Done): void {
  const types = [...commandTypes.keys()].filter((type) => !deliberate.has(type));
  for (const type of [...types.filter((type) => !undoing.has(type)), ...undoing]) {
    let left = undoing.has(type) ? 1 : enough;
    for (const [index, command] of madeUp(type, play.state, tries, 1).entries()) {
      if (left === 0) break;
      if (!attempt(play, command, words, index)) continue;
      left -= 1;
      done.set(type, (done.get(type) ?? 0) + 1);
    }
  }
}

function attempt(play: Play, command: Command, words: Words, n: number): boolean {
  const seats = Object.values(play.state.seats).filter(({ removed }) => !removed);
  const by = seats[n % seats.length]?.id ?? '';
  const full = worded(command, by, play.state, words);
  if (!full) return false;
  const at = play.now + 1_000;
  const decision = decide(play.state, { command: full, by, at, fresh: `made-${play.log.length}` });
  if (!decision.ok) return false;
  play.now = at;
  play.append(decision.events);
  return true;
}
