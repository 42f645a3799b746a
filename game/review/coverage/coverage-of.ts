import { conditionOf } from '../../scenario/conditions';
import type { Question } from '../../scenario/question';
import type { PublicScenario } from '../../scenario/readers';
import type { Event } from '../../session/events';
import { evolve } from '../../session/evolve';
import { initial, type State } from '../../session/state';
import { termsMeet, whatHappened } from '../../session/triggers';
import { answersAsked } from './answers-asked';

/** How often the log answers a question, and where: positions from 1, the first first, as many as are worth reading. */
export type Answer = Readonly<{ question: Question; times: number; evidence: readonly number[] }>;

const mostEvidence = 12;

/** A log as far as it was read: so many events, of which `last` was the last, and what they come to. */
type Reading = Readonly<{ length: number; last: Event | undefined; state: State; answers: readonly Answer[] }>;

/** What the answers depend on. Talk is left out of the fold: it grows long, and nothing here looks back at it. */
const folded: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'scenario-adopted',
  'proposal-tabled',
  'proposal-amended',
  'proposal-signed',
  'signature-withdrawn',
  'agreement-entered',
  'agreement-announced',
  'agreement-lapsed',
]);

type Turn = Readonly<{ event: Event; before: State; after: State; scenario: PublicScenario }>;

/** Who puts terms on the table is whoever brought them in, not whoever amends something else beside them. */
function tablesIt(
  { event, before, scenario }: Turn,
  { tabled, party }: Extract<Question['when'], { tabled: unknown }>,
) {
  if (event.type !== 'proposal-tabled' && event.type !== 'proposal-amended') return false;
  if (party !== undefined && event.from !== party) return false;
  const condition = conditionOf(tabled);
  const was = before.proposals[event.proposal]?.versions.at(-1)?.terms ?? {};
  return termsMeet(scenario, event.terms, condition) && !termsMeet(scenario, was, condition);
}

function answers(turn: Turn, when: Question['when']): boolean {
  const { event, before, after, scenario } = turn;
  if ('event' in when) return answersAsked(event, when, scenario, after);
  if ('tabled' in when) return tablesIt(turn, when);
  if (before.agreements === after.agreements) return false;
  return whatHappened(after, scenario, when) !== null && whatHappened(before, scenario, when) === null;
}

function read({ length, state: before, answers: known }: Reading, event: Event): Reading {
  const after = folded.has(event.type) ? evolve(before, event) : before;
  const { scenario } = after;
  const position = length + 1;
  const more = (answer: Answer): Answer => {
    if (!scenario || !answers({ event, before, after, scenario }, answer.question.when)) return answer;
    const { question, times, evidence } = answer;
    const kept = evidence.length < mostEvidence ? [...evidence, position] : evidence;
    return { question, times: times + 1, evidence: kept };
  };
  return { length: position, last: event, state: after, answers: known.map(more) };
}

/**
 * Reads how the questions of a scenario are covered so far off one log after another, seen with control's eyes; from
 * where it stopped whenever the next is the same log gone on.
 */
export function createCoverage(questions: readonly Question[]): (log: readonly Event[]) => readonly Answer[] {
  const nothing: Reading = {
    length: 0,
    last: undefined,
    state: initial,
    answers: questions.map((question) => ({ question, times: 0, evidence: [] })),
  };
  let held = nothing;
  return (log) => {
    const goesOn = held.length <= log.length && (held.length === 0 || log[held.length - 1] === held.last);
    held = log.slice(goesOn ? held.length : 0).reduce(read, goesOn ? held : nothing);
    return held.answers;
  };
}

/** How the questions of a scenario are covered by a log, or by a prefix of it, seen with control's eyes. */
export const coverageOf = (log: readonly Event[], questions: readonly Question[]): readonly Answer[] =>
  createCoverage(questions)(log);
