import type { Answer, Benchmark } from '../../../game/analysis/question';
import type { Terms } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import { ruleWords } from '../../lib/analysis-words';
import { manyWords } from '../../lib/plot-mark';
import { plain, signed } from '../../seat/table/words/words';
import { PartyMark } from '../PartyMark';
import styles from './Benchmarks.module.css';
import { More } from './More';
import { PackageInWords } from './PackageInWords';
import { type Heading, Part } from './Part';
import type { PlotParty } from './plot-party';

type Props = Readonly<{
  scenario: PublicScenario;
  parties: readonly PlotParty[];
  answer: Answer;
  holds: Terms;
  under: Heading;
}>;

/** The best of the zone by four rules: what each party would have, and the package in words. */
export function Benchmarks({ scenario, parties, answer: { zone }, holds, under }: Props) {
  const found = zone.benchmarks.filter(({ ties }) => ties.length > 0);
  return (
    <Part
      under={under}
      title="Benchmarks"
      note="Four rules that choose from the zone of agreement under this scenario’s assumptions. None of them is the right answer. Beside each score, what it is over the reservation value."
    >
      {found.length === 0 && (
        <p>There is nothing to choose from: no package gives every party its reservation value.</p>
      )}
      <ul className={styles.rules}>
        {found.map((benchmark) => (
          <Rule key={benchmark.rule} scenario={scenario} parties={parties} benchmark={benchmark} holds={holds} />
        ))}
      </ul>
    </Part>
  );
}

type RuleProps = Readonly<{
  scenario: PublicScenario;
  parties: readonly PlotParty[];
  benchmark: Benchmark;
  holds: Terms;
}>;

function Rule({ scenario, parties, benchmark: { rule, ties }, holds }: RuleProps) {
  const [first] = ties;
  if (!first) return null;
  const { name, meaning } = ruleWords[rule];
  return (
    <li>
      <p className={styles.name}>
        {name}
        <small>{meaning}</small>
      </p>
      <ul className={styles.scores} aria-label={`${name}: scores`}>
        {parties.map((party, index) => {
          const score = first.scores[index] ?? 0;
          return (
            <li key={party.id}>
              <PartyMark party={party} size="small" />
              <abbr title={party.name}>{party.letters}</abbr>
              <strong>{plain(score)}</strong>
              <span>{signed(score - party.reservation)}</span>
            </li>
          );
        })}
      </ul>
      <p className={styles.ties}>
        {manyWords(first.many)}
        {ties.length > 1 && ` ${ties.length} different scores are equally good by this rule; these are the first.`}
      </p>
      <More
        summary={
          <>
            The package<span className="visually-hidden"> of {name}</span>
          </>
        }
      >
        <PackageInWords scenario={scenario} terms={first.terms} holds={holds} />
      </More>
    </li>
  );
}
