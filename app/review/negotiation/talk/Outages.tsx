import type { Outage } from '../../../../game/review/negotiated/outages-of';
import { absenceWords } from '../../../lib/absence-words';
import { lastedWords, timeOfDay } from '../../../lib/span-words';
import { eyesName } from '../../eyes-words';
import { Heads } from '../Heads';
import { How } from '../How';
import { MomentLink } from '../MomentLink';
import type { Told } from '../told';
import { WideTable } from '../WideTable';

const ends: Readonly<Record<Outage['end'], string>> = {
  returned: 'came back',
  removed: 'left the session',
  closed: 'gone until the close',
  'goes-on': 'still gone',
};

/** Who was gone during play, for how long, and how much of that the clock stood still. */
export function Outages({ told }: { told: Told }) {
  const { outages } = told.of;
  const { setup } = told.desk.end;
  const lost = outages.reduce((sum, outage) => sum + outage.lost, 0);
  return (
    <>
      <p>
        {outages.length > 0
          ? `Added up over everyone who was gone, ${lastedWords(lost)} of play were lost.`
          : setup.absence
            ? 'Nobody was noted as absent.'
            : 'In this session nobody’s absence was noted.'}{' '}
        {setup.absence && absenceWords(setup.absence)}
      </p>
      {outages.length > 0 && <OutageTable told={told} />}
      <How>
        <p>
          From the moment since which a person was out of reach, not from when it was noticed, to their return, their
          removal or the close. Lost is the time in which the clock ran, or in which there was no clock; time in which
          the clock stood still, for that person or for another reason, is said apart. Absences too short to be noted
          are not in the log.
        </p>
      </How>
    </>
  );
}

function OutageTable({ told: { desk, of } }: { told: Told }) {
  return (
    <WideTable label="Outages, one by one">
      <Heads names={['Who', 'Gone since', 'Noticed', 'Play lost', 'Clock stood still', 'Then']} />
      <tbody>
        {of.outages.map(({ seat, position, from, until, end, lost, paused }) => (
          <tr key={position}>
            <th scope="row">{eyesName(desk.end, `seat:${seat}`)}</th>
            <td>{timeOfDay(from)}</td>
            <td>
              <MomentLink desk={desk} position={position} />
            </td>
            <td>{lastedWords(lost)}</td>
            <td>{paused === 0 ? '–' : lastedWords(paused)}</td>
            <td>
              {ends[end]}
              {end === 'returned' && until !== null && ` ${timeOfDay(until)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
