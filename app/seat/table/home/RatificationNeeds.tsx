import type { Desk } from '../desk';
import type { Under } from '../own-standing';
import { type GateOutlook, outlookOf } from './at-home';
import { GateLine, VerdictView } from './GateLine';
import { neededWords, supportWords, verdictWords } from './gate-words';
import styles from './Ratification.module.css';
import { SupportView } from './SupportView';

type Props = Readonly<{ desk: Desk; under: Under; as?: 'section' | 'line' }>;

/** What terms would have to pass at home: everyone's gates by name, and of one's own how the vote would go. */
export function RatificationNeeds({ desk, under, as = 'section' }: Props) {
  const { scenario } = desk;
  if (scenario.gates.length === 0 || Object.keys(under.terms).length === 0) return null;
  const outlooks = outlookOf(desk, under);
  if (as === 'line') return <InOneLine desk={desk} under={under} outlooks={outlooks} />;
  return (
    <section className={styles.section} aria-label="What ratification would need">
      <h3>What ratification would need</h3>
      {outlooks.length === 0 ? (
        <p className={styles.soft}>Nothing in these terms needs ratification.</p>
      ) : (
        <Gates desk={desk} under={under} outlooks={outlooks} />
      )}
    </section>
  );
}

type GatesProps = Readonly<{ desk: Desk; under: Under; outlooks: readonly GateOutlook[] }>;

function Gates({ desk: { scenario }, under, outlooks }: GatesProps) {
  return (
    <ul className={styles.gates}>
      {outlooks.map(({ gate, own }) => (
        <GateLine
          key={gate.id}
          scenario={scenario}
          gate={gate}
          verdict={own ? <VerdictView verdict={own.verdict} /> : 'only its own side knows its support'}
        >
          <p className={styles.soft}>{neededWords(scenario, gate, under.terms)}</p>
          {own && <SupportView own={own} />}
        </GateLine>
      ))}
    </ul>
  );
}

function InOneLine(props: GatesProps) {
  const { outlooks } = props;
  if (outlooks.length === 0) return <p className={styles.soft}>Nothing in it needs ratification.</p>;
  return (
    <details className={styles.compact}>
      <summary>
        Would need ratification:{' '}
        {outlooks.map(({ gate, own }, index) => (
          <span key={gate.id}>
            {index > 0 && ' · '}
            {gate.name}
            {own && ` (${verdictWords(own.verdict)}, ${supportWords(own)})`}
          </span>
        ))}
      </summary>
      <Gates {...props} />
    </details>
  );
}
