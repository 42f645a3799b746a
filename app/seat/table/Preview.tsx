import type { PartyId } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import { onlyWithWords } from './agreement-words';
import styles from './Dialog.module.css';
import { type Desk, meaningOf } from './desk';
import { type Draft, entering } from './draft';
import { Points } from './Points';
import { ruleInWords } from './rule-in-words';
import { listed, partyName, partyNames, termsInWords } from './words';

type Props = Readonly<{
  desk: Desk;
  draft: Draft;
  instrument: PublicScenario['instruments'][number];
  to: readonly PartyId[];
}>;

/** The proposal as its addressees will read it, and what it is worth to its author. */
export function Preview({ desk, draft, instrument, to }: Props) {
  const { scenario, party } = desk;
  const { terms, clauses } = entering(draft, instrument);
  const words = termsInWords(scenario, terms);
  if (party === null || words.length === 0) return null;
  const { gain, lines } = meaningOf(desk, { instrument: instrument.id, terms });
  return (
    <section className={styles.section} aria-label="Preview">
      <div className={styles.paper}>
        <h3>{instrument.name}</h3>
        <p>
          {draft.amending ? 'Amended' : 'Proposed'} by {partyName(scenario, party)}
          {to.length > 0 && `. To: ${partyNames(scenario, to)}`}. Signatures for entry into force:{' '}
          {ruleInWords(scenario, instrument)}. {onlyWithWords(scenario, instrument.id)}
        </p>
        <ol>
          {words.map(({ issue, name, option }) => (
            <li key={issue}>
              {name}: {option}.{clauses[issue] && <q className={styles.quote}>{clauses[issue]}</q>}
            </li>
          ))}
        </ol>
      </div>
      {gain !== null && (
        <p>
          <Points of={gain} after=" points for you" /> against what holds now ·{' '}
          {lines.length === 0 ? 'crosses no red line of yours' : `crosses your red line: ${listed(lines)}`}
        </p>
      )}
    </section>
  );
}
