import { paceOf } from '../../../../game/review/negotiated/pace-of';
import { PartyHeads } from '../../../components/analysis/PartyHeads';
import { PartyRowHead } from '../../../components/analysis/PartyRowHead';
import { lastedWords } from '../../../lib/span-words';
import type { Told } from '../told';
import { WideTable } from '../WideTable';

/** The median for every ordered pair, messages and proposals together. */
export function PaceByPair({ told: { of } }: { told: Told }) {
  return (
    <>
      <p>Row: who answered. Column: whom. The median, in brackets of how many answers; then the longest.</p>
      <WideTable label="Response times by pair">
        <PartyHeads first="Answered by" parties={of.scenario.parties} />
        <tbody>
          {of.scenario.parties.map((party) => (
            <tr key={party.id}>
              <PartyRowHead party={party} />
              {of.scenario.parties.map(({ id }) => {
                const { median, longest, answers } = paceOf(
                  of.responses.answers.filter(({ by, to }) => by === party.id && to === id),
                );
                return (
                  <td key={id}>
                    {median === null || !longest
                      ? '–'
                      : `${lastedWords(median)} (${answers}); ${lastedWords(longest.took)}`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
