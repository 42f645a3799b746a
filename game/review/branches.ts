import type { Event } from '../session/events';
import type { Happening } from './seen';
import { happenings } from './story';

/** What opens a table is a session's own, so that it may differ where the rest is the same. */
const doors: readonly Event['type'][] = ['link-issued', 'join-code-issued', 'join-code-shown'];

const isSame = (a: Event, b: Event): boolean =>
  a.type === b.type && a.at === b.at && (doors.includes(a.type) || JSON.stringify(a) === JSON.stringify(b));

/** [FK3] How many events two branches have in common, from the first on: up to where one was forked from the other, or both from a third. */
export function sharedLength(here: readonly Event[], there: readonly Event[]): number {
  const differs = here.findIndex((event, index) => {
    const other = there[index];
    return !other || !isSame(event, other);
  });
  return differs === -1 ? here.length : differs;
}

/** What happened on each of two branches while a phase was played, the same phase of the scenario on both. */
export type PhaseOfBoth = Readonly<{ phase: number; here: readonly Happening[]; there: readonly Happening[] }>;

/** The moments at which the negotiation turned on each of two branches after so many events, phase beside phase. */
export function phasesOfBoth(here: readonly Event[], there: readonly Event[], shared: number): readonly PhaseOfBoth[] {
  const [ours, theirs] = [linesByPhase(here, shared), linesByPhase(there, shared)];
  const phases = [...new Set([...ours.keys(), ...theirs.keys()])].sort((a, b) => a - b);
  return phases.map((phase) => ({ phase, here: ours.get(phase) ?? [], there: theirs.get(phase) ?? [] }));
}

/** By the index of the phase. One that began and in which nothing turned has no lines. */
function linesByPhase(log: readonly Event[], after: number): ReadonlyMap<number, readonly Happening[]> {
  const lines = new Map(happenings(log, 'control', 'key').map((line) => [line.position, line]));
  const phases = new Map<number, Happening[]>();
  let phase = 0;
  log.forEach((event, index) => {
    const turns = event.type === 'phase-started' || event.type === 'phase-reopened';
    if (turns) phase = event.phase;
    if (index < after) return;
    const line = lines.get(index + 1);
    const known = phases.get(phase) ?? [];
    phases.set(phase, known);
    if (line && !turns) known.push(line);
  });
  return phases;
}
