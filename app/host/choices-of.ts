import type { HostRequest, ScenarioCard } from '../../game/protocol';
import { minutesWords } from '../lib/span-words';

export type Choice<Id extends string = string> = Readonly<{ id: Id; name: string; note: string }>;

export const minutesOf = ({ rounds }: Pick<ScenarioCard, 'rounds'>): number =>
  rounds.flatMap(({ phases }) => phases).reduce((sum, { minutes }) => sum + minutes, 0);

/** Each pace with what it makes of the scenario's minutes. A factor of 0 runs no clock. */
export const paceChoices = (card: ScenarioCard): readonly Choice[] =>
  card.paces.map(({ id, name, factor }) => ({
    id,
    name,
    note: factor === 0 ? 'no clock runs' : `about ${minutesWords(minutesOf(card) * factor)} in all`,
  }));

export const clockChoices: readonly Choice<HostRequest['clock']>[] = [
  { id: 'automatic', name: 'Go on by itself', note: 'the next phase begins at once' },
  { id: 'facilitator', name: 'Wait for me', note: 'you move the table on when it is ready' },
];
