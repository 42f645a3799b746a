import type { Brief, PublicScenario } from '../../../../game/scenario/readers';
import { type Marked, PartyMark } from '../../../components/PartyMark';
import { ScoreBar } from '../../../components/ScoreBar';
import { bestOf, type Standing } from '../own-standing';
import { Points } from '../words/Points';
import { plain } from '../words/words';
import styles from './Standing.module.css';

type Props = Readonly<{ closed?: boolean; standing: Standing; brief: Brief; scenario: PublicScenario }>;

function Bar({ standing, brief, scenario }: Props) {
  const { total, ifDraft, reservation } = standing;
  const all = [total, total + ifDraft, reservation];
  return (
    <ScoreBar
      value={total}
      reservation={reservation}
      min={Math.min(0, ...all)}
      max={Math.max(bestOf(brief, scenario), ...all)}
      {...(ifDraft === 0 ? {} : { draft: total + ifDraft })}
    />
  );
}

/** A party's score if the session ended now, beside its reservation value. */
export function OwnScore(props: Props) {
  const { standing, scenario, closed = false } = props;
  const { delay } = scenario;
  return (
    <section aria-label="Your score">
      <p className={styles.score}>
        <span className={styles.total}>{plain(standing.total)}</span>
        {standing.ifDraft === 0 ? (
          <span className={styles.under}>{closed ? 'at the close' : 'if it ended now'}</span>
        ) : (
          <Points of={standing.ifDraft} after=" if this draft holds" />
        )}
      </p>
      <Bar {...props} />
      <p className={styles.under}>
        reservation value {plain(standing.reservation)}
        {!closed && ': sign for no less'}
      </p>
      {delay && (standing.delay !== 0 || standing.delayGoesOn) && (
        <p className={styles.under}>
          {delay.name} ({standing.delay === 0 ? 'nothing lost' : `${plain(-standing.delay)}, counted in`})
        </p>
      )}
    </section>
  );
}

type Strip = Props & Readonly<{ party: Marked | undefined; onOpen(): void }>;

/** The same on one line where there is no rail: whose it is, and what is needed, stay in sight. Pressed, all of it. */
export function ScoreStrip({ party, onOpen, ...props }: Strip) {
  const { closed = false } = props;
  const { total, ifDraft, reservation } = props.standing;
  return (
    <section className={styles.strip} aria-label="Your score">
      {party && <PartyMark party={party} />}
      <span className={styles.total}>{plain(total)}</span>
      <div className={styles.beside}>
        <p className={styles.whose}>
          <span>{party?.name}</span>
          <span>
            {ifDraft !== 0 && (
              <>
                draft <Points of={ifDraft} /> ·{' '}
              </>
            )}
            {closed ? 'reservation value' : 'need'} {plain(reservation)}
          </span>
        </p>
        <Bar {...props} />
      </div>
      <button type="button" className={styles.open} onClick={onOpen}>
        <span className="visually-hidden">Your side: score, red lines and tasks</span>
      </button>
    </section>
  );
}
