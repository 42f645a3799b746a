import type { Process } from '../../../../game/review/process/process-of';
import { partyLetters, plain } from '../../../seat/table/words/words';
import { MomentLink } from '../MomentLink';
import type { Told } from '../told';
import { WideTable } from '../WideTable';
import styles from './MoveTable.module.css';
import { moveWords } from './move-words';

/** Every move and its points for every party. */
export function MoveTable({ told, process }: Readonly<{ told: Told; process: Process }>) {
  const { scenario } = told.of;
  return (
    <WideTable label="Every move, in points" className={styles['moves']}>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Move</th>
          {scenario.parties.map(({ id, name, letters }) => (
            <th key={id} scope="col">
              <abbr title={name}>{letters}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {process.moves.map(({ position, party, scores }) => (
          <tr key={position}>
            <th scope="row">
              <MomentLink desk={told.desk} position={position} />
            </th>
            <td>
              {partyLetters(scenario, party)} {moveWords(told, position).words}
            </td>
            {scenario.parties.map(({ id }, index) => (
              <td key={id} className={id === party ? styles['own'] : undefined}>
                {plain(scores[index] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
