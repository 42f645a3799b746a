import type { Event } from '../session/events';
import { phasesOf } from '../session/phases';
import type { State } from '../session/state';

/** A stretch of the log between two positions: `from` is its first event, `to` its last. */
export type Span = Readonly<{ from: number; to: number; name: string }>;
export type PhaseSpan = Span & Readonly<{ round: number }>;

const isTurn = (event: Event): boolean => event.type === 'phase-started' || event.type === 'session-closed';

/** The phases as they were played, in order: what the time line is ruled by. */
export function phaseSpans(log: readonly Event[], scenario: NonNullable<State['scenario']>): readonly PhaseSpan[] {
  const phases = phasesOf(scenario);
  const turns = log.flatMap((event, index) => (isTurn(event) ? [{ event, from: index + 1 }] : []));
  return turns.flatMap(({ event, from }, index) => {
    const entry = event.type === 'phase-started' ? phases[event.phase] : undefined;
    if (!entry) return [];
    const to = (turns[index + 1]?.from ?? log.length + 1) - 1;
    return [{ from, to, name: entry.phase.name, round: entry.roundIndex }];
  });
}

/** The rounds, each from its first phase to its last; before them the lobby, after them the close. */
export function roundSpans(log: readonly Event[], scenario: NonNullable<State['scenario']>): readonly Span[] {
  const rounds: Span[] = [];
  let current = -1;
  for (const { round, from, to } of phaseSpans(log, scenario)) {
    const open = round === current ? rounds.pop() : undefined;
    rounds.push({ from: open?.from ?? from, to, name: scenario.rounds[round]?.name ?? '' });
    current = round;
  }
  return rounds;
}

/** Where a phase, the lobby or the close begins, nearest before or after a position. For going by whole phases. */
export function turnFrom(log: readonly Event[], position: number, step: 1 | -1): number {
  const turns = [1, ...log.flatMap((event, index) => (isTurn(event) ? [index + 1] : [])), log.length];
  const next = step > 0 ? turns.find((turn) => turn > position) : turns.findLast((turn) => turn < position);
  return next ?? position;
}
