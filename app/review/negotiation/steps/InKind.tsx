import type { Reciprocity } from '../../../../game/review/process/reciprocity';
import { PartyHeads } from '../../../components/analysis/PartyHeads';
import { PartyRowHead } from '../../../components/analysis/PartyRowHead';
import { How } from '../How';
import type { Told } from '../told';
import { WideTable } from '../WideTable';
import { inKindFigure, inKindWords } from './in-kind-words';
import styles from './Steps.module.css';

type Props = Readonly<{ told: Told; dance: Readonly<{ reciprocity: readonly Reciprocity[] }> }>;

/** Whether parties answered giving with giving. */
export function InKind({ told: { of }, dance: { reciprocity } }: Props) {
  const { parties } = of.scenario;
  return (
    <>
      <h4 className={styles['title']}>Did they answer in kind?</h4>
      <p>{inKindWords(of.scenario, reciprocity)}</p>
      <WideTable label="Reciprocity">
        <PartyHeads first="Answers of … to" parties={parties} />
        <tbody>
          {parties.map((party) => (
            <tr key={party.id}>
              <PartyRowHead party={party} />
              {parties.map(({ id }) => (
                <td key={id}>
                  {inKindFigure(reciprocity.find((each) => each.party === party.id && each.towards === id))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <How>
        <p>
          From −1 to 1, in brackets over how many steps: near 1, it gave more to that party the more that party’s latest
          step had given it; near −1, it took when it was given to; near 0, neither. Below three steps nothing can be
          said. A step counts only where the other could read it. It is Pearson’s correlation of the two changes in
          points, a measure of what Gouldner called the norm of reciprocity (1960) and Axelrod tit for tat (1984). A few
          steps make no rule: read it with care.
        </p>
      </How>
    </>
  );
}
