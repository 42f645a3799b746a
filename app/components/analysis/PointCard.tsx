import type { Terms } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import { plain, signed } from '../../seat/table/words/words';
import { BusyButton } from '../BusyButton';
import figures from './Figures.module.css';
import { PackageInWords } from './PackageInWords';
import { PartyRowHead } from './PartyRowHead';
import styles from './PointCard.module.css';
import type { PlotParty } from './plot-party';

/** A point to be told of; `terms` null where only its scores are known. */
export type Told = Readonly<{ title: string; note: string; scores: readonly number[]; terms: Terms | null }>;

type Props = Readonly<{
  scenario: PublicScenario;
  parties: readonly PlotParty[];
  point: Told;
  holds: Readonly<{ scores: readonly number[]; terms: Terms }>;
  busy: boolean;
  onAskPackages(): void;
}>;

/** The point of the plot that is looked at: what it gives each party, and its package in words. */
export function PointCard({ scenario, parties, point, holds, busy, onAskPackages }: Props) {
  return (
    <div className={styles.card} aria-live="polite">
      <div>
        <p className={styles.title}>{point.title}</p>
        <p className={styles.note}>{point.note}</p>
        <ScoreTable parties={parties} scores={point.scores} holds={holds.scores} />
      </div>
      {point.terms ? (
        <PackageInWords scenario={scenario} terms={point.terms} holds={holds.terms} />
      ) : (
        <div>
          <p className={styles.note}>Outside the zone of agreement only the scores have been worked out.</p>
          <BusyButton variant="default" size="xs" mt="xs" busy={busy} onClick={onAskPackages}>
            Find the packages
          </BusyButton>
        </div>
      )}
    </div>
  );
}

type TableProps = Readonly<{ parties: readonly PlotParty[]; scores: readonly number[]; holds: readonly number[] }>;

function ScoreTable({ parties, scores, holds }: TableProps) {
  return (
    <table className={`${figures.table} ${styles.scores}`}>
      <caption className="visually-hidden">What it gives each party, in points</caption>
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col">Score</th>
          <th scope="col">Over reservation</th>
          <th scope="col">Over what holds</th>
        </tr>
      </thead>
      <tbody>
        {parties.map((party, index) => {
          const score = scores[index] ?? 0;
          return (
            <tr key={party.id}>
              <PartyRowHead party={party} />
              <td className={figures.score}>{plain(score)}</td>
              <td className={score < party.reservation ? figures.less : ''}>{signed(score - party.reservation)}</td>
              <td>{signed(score - (holds[index] ?? 0))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
