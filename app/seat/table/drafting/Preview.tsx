import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { Draft } from '../../../../game/session/draft';
import { AgreementPaper } from '../agreement-text/AgreementPaper';
import { draftText } from '../agreement-text/agreement-paper';
import { plainText } from '../agreement-text/agreement-text';
import { CopyText } from '../agreement-text/CopyText';
import styles from '../Dialog.module.css';
import { type Desk, meaningOf } from '../desk';
import { Points } from '../words/Points';
import { listed } from '../words/words';
import { entering } from './draft';

type Props = Readonly<{
  desk: Desk;
  draft: Draft;
  instrument: PublicScenario['instruments'][number];
  party: PartyId;
}>;

/** The agreement as its addressees will read it, and what it is worth to its author. */
export function Preview({ desk, draft, instrument, party }: Props) {
  const { terms } = entering(draft, instrument);
  const text = draftText(desk, draft, instrument, party);
  if (!text || Object.keys(terms).length === 0) return null;
  const { gain, lines } = meaningOf(desk, { instrument: instrument.id, terms });
  return (
    <section className={styles.section} aria-label="Preview">
      <div className={styles.over}>
        <h3>The text as they will read it</h3>
        <CopyText text={plainText(text)} />
      </div>
      <AgreementPaper text={text} />
      {gain !== null && (
        <p>
          <Points of={gain} after=" points for you" /> against what holds now ·{' '}
          {lines.length === 0 ? 'crosses no red line of yours' : `crosses your red line: ${listed(lines)}`}
        </p>
      )}
    </section>
  );
}
