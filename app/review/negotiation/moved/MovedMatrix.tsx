import type { IssueCourse } from '../../../../game/review/negotiated/shifts-on';
import { PartyRowHead } from '../../../components/analysis/PartyRowHead';
import type { Told } from '../told';
import { WideTable } from '../WideTable';
import styles from './MovedMatrix.module.css';
import { movesTowards } from './moved-words';

type Props = Readonly<{ told: Told; shifts: IssueCourse['shifts'] }>;

/** How often each party went over to a position of each other. The more often, the darker. */
export function MovedMatrix({ told, shifts }: Props) {
  const { parties } = told.of.scenario;
  const cells = parties.flatMap(({ id }) => parties.map((other) => movesTowards(shifts, id, other.id)));
  const most = Math.max(1, ...cells);
  return (
    <WideTable label="Moves towards each other" className={styles['matrix']}>
      <thead>
        <tr>
          <th scope="col">Moved towards</th>
          {parties.map(({ id, name, letters }) => (
            <th key={id} scope="col">
              <abbr title={name}>{letters}</abbr>
            </th>
          ))}
          <th scope="col">nobody’s</th>
          <th scope="col">in all</th>
        </tr>
      </thead>
      <tbody>
        {parties.map((party) => (
          <tr key={party.id}>
            <PartyRowHead party={party} />
            {parties.map(({ id }) => {
              const count = movesTowards(shifts, party.id, id);
              const shade = Math.round((count / most) * 30);
              return (
                <td key={id} style={{ background: `color-mix(in srgb, var(--accent) ${shade}%, var(--paper))` }}>
                  {id === party.id ? '' : count}
                </td>
              );
            })}
            <td>{movesTowards(shifts, party.id, null)}</td>
            <td>{shifts.filter((shift) => shift.party === party.id).length}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
