import type { SessionChoice } from '../../game/cohort/cohort-messages';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { asWritten, dayOf } from './selection';

type Option = Readonly<{ value: string; label: string }>;

/** Who negotiated, in the words of the filter. */
export const playerNames: Readonly<Record<string, string>> = {
  people: 'People',
  bots: 'Bots',
  both: 'People and bots',
  alone: 'One person, practising against bots',
};

/** How many there are of each, in the order in which they come: the latest first. */
function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export const scenariosIn = (
  sessions: readonly SessionChoice[],
  cards: readonly Pick<ScenarioCard, 'id' | 'title'>[],
): readonly Option[] =>
  [...counted(sessions.map(({ scenario }) => scenario))].map(([value, count]) => ({
    value,
    label: `${cards.find(({ id }) => id === value)?.title ?? value} (${count})`,
  }));

/** The exercises of these sessions by title and day; practice and simulated sessions are each one of their own, and not listed. */
export function exercisesIn(sessions: readonly SessionChoice[]): readonly Option[] {
  const hosted = sessions.filter(({ alone, playedBy }) => !alone && playedBy !== 'bots');
  const counts = counted(hosted.flatMap(({ exercise }) => exercise?.id ?? []));
  return [...counts].flatMap(([value, count]) => {
    const one = hosted.find(({ exercise }) => exercise?.id === value);
    const tables = count > 1 ? `, ${count} tables` : '';
    return one ? [{ value, label: `${one.exercise?.title}, ${dayOf(one.closedAt)}${tables}` }] : [];
  });
}

const whole = { variant: 'All issues', mandate: 'As written' } as const;

/** The variants, or the sets of instructions, that were played. */
export function formsIn(
  sessions: readonly SessionChoice[],
  what: 'variant' | 'mandate',
  card: Pick<ScenarioCard, 'variants' | 'mandates'> | undefined,
): readonly Option[] {
  const named = what === 'variant' ? card?.variants : card?.mandates;
  return [...counted(sessions.map((session) => session[what] ?? asWritten))].map(([value, count]) => {
    const name = value === asWritten ? whole[what] : (named?.find(({ id }) => id === value)?.name ?? value);
    return { value, label: `${name} (${count})` };
  });
}
