import type { Logrolling, PartyLogrolling } from '../../../../game/review/process/logrolling';
import { PartyRowHead } from '../../../components/analysis/PartyRowHead';
import { counted, partyName } from '../../../seat/table/words/words';
import { Heads } from '../Heads';
import { How } from '../How';
import { MomentLink } from '../MomentLink';
import type { Told } from '../told';
import { WideTable } from '../WideTable';
import styles from './Steps.module.css';

type Props = Readonly<{
  told: Told;
  dance: Readonly<{ logrolling: Readonly<{ moves: readonly Logrolling[]; byParty: readonly PartyLogrolling[] }> }>;
}>;

const ofHundred = (index: number | null): string => (index === null ? '–' : `${Math.round(index * 100)} of 100`);

/** Whether they traded what matters less for what matters more. */
export function Traded({ told, dance: { logrolling } }: Props) {
  const { scenario } = told.of;
  const paid = logrolling.moves.filter(({ pairs }) => pairs.some(({ logroll }) => logroll));
  return (
    <>
      <h4 className={styles['title']}>Trading one issue for another</h4>
      <p>
        {paid.length === 0
          ? 'No step traded issues so that it paid for two parties.'
          : `${counted(paid.length, 'step')} traded issues so that neither of the two lost and at least one gained.`}
      </p>
      <WideTable label="Trading of issues">
        <Heads names={['Party', 'Steps that paid for two', 'Points moved against each other that were traded']} />
        <tbody>
          {scenario.parties.map((party) => {
            const own = logrolling.byParty.find((each) => each.party === party.id);
            return (
              <tr key={party.id}>
                <PartyRowHead party={party} />
                <td>{own?.logrolls ?? 0}</td>
                <td>{ofHundred(own?.index ?? null)}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      {paid.length > 0 && <Paid told={told} paid={paid} />}
      <How>
        <p>
          Counted are the issues of a step on which one side gains and the other loses. Where each gets back on some
          what it gives up on others, the points are traded: 0 of 100 means that one only gave and the other only took,
          100 that everything given was got back. That such a trade also paid, because the issues were worth more to one
          than to the other, is what Froman and Cohen called a logroll (1970). Steps of a single issue trade nothing.
        </p>
      </How>
    </>
  );
}

/** The trades that paid, one by one. */
function Paid({ told: { desk, of }, paid }: Readonly<{ told: Told; paid: readonly Logrolling[] }>) {
  return (
    <How summary="Which steps these were">
      <ul className={styles['trades']}>
        {paid.flatMap(({ party, to, pairs }) =>
          pairs
            .filter(({ logroll }) => logroll)
            .map((trade) => (
              <li key={`${to} ${trade.party}`}>
                <MomentLink desk={desk} position={to} /> {partyName(of.scenario, party)} gave {trade.mover.given} and
                gained {trade.mover.gained}; {partyName(of.scenario, trade.party)} gave {trade.other.given} and gained{' '}
                {trade.other.gained}.
              </li>
            )),
        )}
      </ul>
    </How>
  );
}
