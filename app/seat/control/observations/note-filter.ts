import type { State } from '../../../../game/session/state';

export type Note = State['observations'][string];
/** Which notes are shown: those tagged with a goal, and those of an author; null for all. */
export type NoteFilter = Readonly<{ goal: number | null; by: string | null }>;

export const allNotes: NoteFilter = { goal: null, by: null };

/** The notes that stand and pass the filter, newest first. */
export const notesShown = ({ observations }: Pick<State, 'observations'>, { goal, by }: NoteFilter): readonly Note[] =>
  Object.values(observations)
    .filter((note) => (goal === null || note.goals.includes(goal)) && (by === null || note.by === by))
    .sort((a, b) => b.at - a.at);

/** Everyone of whom there is a note, by name. */
export function authorsOf({ observations, seats }: Pick<State, 'observations' | 'seats'>) {
  const ids = [...new Set(Object.values(observations).map(({ by }) => by))];
  return ids
    .map((id) => ({ id, name: seats[id]?.name ?? 'Someone' }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}
