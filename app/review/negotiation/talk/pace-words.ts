import { paceOf } from '../../../../game/review/negotiated/pace-of';
import type { Response } from '../../../../game/review/negotiated/responses-of';
import { lastedWords } from '../../../lib/span-words';
import { type Parties, partyName } from '../../../seat/table/words/words';

/** Who answered fastest and who slowest, by their medians. */
export function paceWords(scenario: Parties, answers: readonly Response[]): string {
  const paces = scenario.parties
    .flatMap(({ id }) => {
      const { median } = paceOf(answers.filter(({ by }) => by === id));
      return median === null ? [] : [{ party: id, median }];
    })
    .sort((a, b) => a.median - b.median);
  const [fastest, slowest] = [paces[0], paces.at(-1)];
  if (!fastest || !slowest) return '';
  const of = ({ party, median }: typeof fastest) => `${partyName(scenario, party)} in ${lastedWords(median)}`;
  if (fastest === slowest) return `Half of all answers came from ${of(fastest)} or less.`;
  return `Messages and proposals together, half of the answers came from ${of(fastest)} or less, the fastest; from ${of(slowest)} or less, the slowest.`;
}
