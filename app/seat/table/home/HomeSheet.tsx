import type { Brief, BriefGate, PublicGate, PublicScenario } from '../../../../game/scenario/readers';
import styles from '../Documents.module.css';
import { conditionWords } from '../words/clause-words';
import { Points } from '../words/Points';
import { plain } from '../words/words';

/** A party's domestic support, gate by gate: where it begins, what it needs, and what moves it. */
export function HomeSheet({ scenario, brief }: Readonly<{ scenario: PublicScenario; brief: Brief }>) {
  if (brief.gates.length === 0) return null;
  return (
    <section className={styles.home} aria-labelledby="home-sheet">
      <h2 id="home-sheet">Support at home</h2>
      <p>
        What you sign may have to pass these. The others know that they exist and when they are needed, not what carries
        them.
      </p>
      {scenario.gates.map((gate) => {
        const own = brief.gates.find((each) => each.gate === gate.id);
        return own && <GateSheet key={gate.id} scenario={scenario} gate={gate} own={own} />;
      })}
    </section>
  );
}

const decidedWords = {
  rule: 'It passes when support reaches what it needs.',
  draw: 'It is drawn: an even chance at what it needs, better above, worse below.',
  facilitator: 'The facilitator decides it; left open, its support does.',
} as const;

type Props = Readonly<{ scenario: PublicScenario; gate: PublicGate; own: BriefGate }>;

function GateSheet({ scenario, gate, own }: Props) {
  const { start, ifDelayEnds, threshold } = own;
  const name = scenario.delay?.name ?? 'delay';
  return (
    <details>
      <summary>
        {gate.name}: begins at {plain(start)}, needs {plain(threshold)}
      </summary>
      <p className={styles.soft}>
        {gate.explanation} {decidedWords[gate.decided]} {requiredWords(scenario, gate)}
      </p>
      <table className={styles.sheet}>
        <caption className="visually-hidden">What moves support at {gate.name}</caption>
        <tbody>
          {ifDelayEnds !== 0 && <Row words={`An end to “${name}”`} points={ifDelayEnds} />}
          {own.support.map((clause) => (
            <Row
              key={JSON.stringify(clause)}
              words={clause.why ?? conditionWords(scenario, clause.when)}
              points={clause.points}
            />
          ))}
          {own.changes.map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: changes are only ever added
            <Changed key={index} scenario={scenario} change={change} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

const requiredWords = (scenario: PublicScenario, { required }: PublicGate): string =>
  required.length === 0
    ? 'Any agreement under its instruments needs it.'
    : `Needed for ${required.map((when) => conditionWords(scenario, when)).join(', or for ')}.`;

function Changed({
  scenario,
  change: { support, threshold, until },
}: Readonly<{ scenario: PublicScenario; change: BriefGate['changes'][number] }>) {
  const since = until === null ? 'Since the news' : `Until the end of ${scenario.rounds[until]?.name}`;
  return (
    <>
      {threshold !== 0 && <Row words={`${since}: what it takes to pass`} points={threshold} />}
      {support.map((clause) => (
        <Row
          key={JSON.stringify(clause)}
          words={`${since}: ${conditionWords(scenario, clause.when)}`}
          points={clause.points}
        />
      ))}
    </>
  );
}

function Row({ words, points }: Readonly<{ words: string; points: number }>) {
  return (
    <tr>
      <th scope="row" className={styles.option}>
        {words}
      </th>
      <td className={styles.number}>
        <Points of={points} />
      </td>
    </tr>
  );
}
