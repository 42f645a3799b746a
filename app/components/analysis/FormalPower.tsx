import type { Answer } from '../../../game/analysis/question';
import type { PublicScenario } from '../../../game/scenario/readers';
import { instrumentName } from '../../seat/table/words/words';
import figures from './Figures.module.css';
import styles from './FormalPower.module.css';
import { type Heading, Part } from './Part';
import { PartyHeads } from './PartyHeads';
import type { PlotParty } from './plot-party';

type Props = Readonly<{
  scenario: PublicScenario;
  parties: readonly PlotParty[];
  power: Answer['power'];
  under: Heading;
}>;

/** How often each signature is the one that decides, instrument by instrument. */
export function FormalPower({ scenario, parties, power, under }: Props) {
  if (power.length === 0) return null;
  return (
    <Part
      under={under}
      title="Whose signature decides"
      note="Of 100 orders of signing, in how many a party’s signature completes what the instrument needs (Shapley and Shubik); after the stroke, for how many of 100 choices of the others its signature decides (Banzhaf). It follows from each instrument’s rule alone, not from what a deal is worth."
    >
      <div className={figures.scroll}>
        <table className={`${figures.table} ${styles.power}`}>
          <PartyHeads first="Instrument" parties={parties} />
          <tbody>
            {power.map(({ instrument, parties: shares }) => (
              <tr key={instrument}>
                <th scope="row">{instrumentName(scenario, instrument)}</th>
                {parties.map(({ id }) => (
                  <td key={id}>{shareOf(shares.find(({ party }) => party === id))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

type Share = Answer['power'][number]['parties'][number];

const shareOf = (share: Share | undefined): string =>
  share ? `${Math.round(share.shapleyShubik * 100)} / ${Math.round(share.banzhaf * 100)}` : '–';
