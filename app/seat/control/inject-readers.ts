import { changeFor } from '../../../game/scenario/brief-after';
import type { PartyId } from '../../../game/scenario/id';
import type { Effects, Inject } from '../../../game/scenario/inject';
import type { PublicScenario } from '../../../game/scenario/readers';
import { listed, partyNames } from '../table/words/words';

/** Who reads the text of an inject. */
export const recipientsWords = (scenario: PublicScenario, { to }: Pick<Inject, 'to'>): string =>
  to === 'everyone' ? 'everyone' : partyNames(scenario, to);

/** The parties that read something of their own, or whose own numbers it changes, however it turns out. */
export function readAlone(scenario: PublicScenario, { texts, effects, turns = [] }: Inject): readonly PartyId[] {
  const changes = (of: Effects, party: PartyId) => changeFor(scenario.gates, of, { party, round: 0 }) !== null;
  const parts = [{ texts, effects }, ...turns];
  return scenario.parties
    .map(({ id }) => id)
    .filter((party) => parts.some((part) => part.texts[party] !== undefined || changes(part.effects, party)));
}

/** Who learns what when an inject is released, in a sentence or two. */
export function readersWords(scenario: PublicScenario, inject: Inject): string {
  const { to } = inject;
  const all =
    to === 'everyone'
      ? 'Everyone reads it at once.'
      : `${listed([partyNames(scenario, to), 'control'])} read it at once; nobody else does.`;
  const alone = readAlone(scenario, inject);
  if (alone.length === 0) return all;
  const own =
    alone.length === 1 ? 'also reads what concerns it alone' : 'also read, each for itself, what concerns it alone';
  return `${all} ${partyNames(scenario, alone)} ${own}.`;
}
