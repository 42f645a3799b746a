import type { PersonSummary, TableSummary } from '../../game/session/summary';
import { minutesWords } from '../lib/span-words';

/** Something at a table that the white cell may want to look at. `urgent`: play stands still, or somebody is stranded. */
export type Flag = Readonly<{ id: string; words: string; urgent: boolean }>;

type Parties = readonly Readonly<{ id: string; name: string }>[];

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const named = (names: readonly string[], most = 2): string =>
  names.length <= most ? names.join(' and ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/** When somebody was last heard of, counted from the start of the phase at the earliest: before it others had the word. */
const since = (at: number | null, startedAt: number): number => Math.max(at ?? 0, startedAt);

/** People who have done nothing in this phase for longer than a silence of it may be, least active first. */
export function quietPeople({ people, clock, silence }: TableSummary, now: number): readonly PersonSummary[] {
  if (!clock || clock.paused || silence === null) return [];
  const { startedAt } = clock;
  return people
    .filter(({ bot, name, party }) => !bot && name !== null && party !== null)
    .filter(({ acted }) => now - since(acted, startedAt) > silence)
    .sort((a, b) => since(a.acted, startedAt) - since(b.acted, startedAt));
}

function ofClock({ clock, people, stage }: TableSummary, now: number): Flag[] {
  if (stage !== 'playing' || !clock) return [];
  if (clock.paused) {
    const waited = people.find(({ seat }) => seat === clock.waitingFor)?.name;
    const why = waited ? `waiting for ${waited}` : clock.pauseReason;
    return [{ id: 'paused', words: why ? `Paused: ${why}` : 'Paused', urgent: false }];
  }
  const late = clock.deadline !== null && now > clock.deadline;
  return clock.overdue || late ? [{ id: 'overdue', words: 'Time is up', urgent: true }] : [];
}

function ofPeople({ people, stage }: TableSummary, parties: Parties): Flag[] {
  if (stage === 'closed') return [];
  const waiting = people.filter(({ party, name }) => party === null && name !== null);
  const empty = parties.filter(({ id }) => !people.some(({ party, name }) => party === id && name !== null));
  const gone = people.filter(({ absent }) => absent).flatMap(({ name }) => name ?? []);
  return [
    ...(waiting.length
      ? [{ id: 'waiting', words: counted(waiting.length, 'waits for a place', 'wait for a place'), urgent: true }]
      : []),
    ...(empty.length
      ? [{ id: 'empty', words: `Nobody for ${named(empty.map(({ name }) => name))}`, urgent: stage === 'playing' }]
      : []),
    ...(gone.length ? [{ id: 'absent', words: `Absent: ${named(gone)}`, urgent: true }] : []),
  ];
}

const ofQuestions = ({ toAnswer }: TableSummary): Flag[] =>
  toAnswer === 0
    ? []
    : [{ id: 'questions', words: counted(toAnswer, 'question to control', 'questions to control'), urgent: true }];

function ofQuiet(table: TableSummary, now: number): Flag[] {
  const { clock, people, stage, silence } = table;
  if (stage !== 'playing' || !clock || clock.paused || silence === null) return [];
  // Where only bots sit nobody is waited for.
  if (people.length > 0 && people.every(({ bot }) => bot)) return [];
  const last = Math.max(...people.map(({ acted }) => acted ?? 0), clock.startedAt);
  if (now - last > silence)
    return [{ id: 'quiet', words: `Quiet for ${minutesWords(Math.floor((now - last) / 60_000))}`, urgent: false }];
  const quiet = quietPeople(table, now).flatMap(({ name }) => name ?? []);
  return quiet.length ? [{ id: 'quiet-people', words: `Quiet: ${named(quiet)}`, urgent: false }] : [];
}

/** What to look at first. `now` is the server's time in ms. */
export const flagsOf = (table: TableSummary, parties: Parties, now: number): readonly Flag[] =>
  [...ofClock(table, now), ...ofQuestions(table), ...ofPeople(table, parties), ...ofQuiet(table, now)].sort(
    (a, b) => Number(b.urgent) - Number(a.urgent),
  );
