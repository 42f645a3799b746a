import type { StressModel } from '../../../game/scenario/stress-model';
import { factorWords, labelledCurves, ofHundred } from '../../lib/stress-words';
import styles from './StressTables.module.css';
import type { Tested } from './use-stress';

type Props = Readonly<{ model: StressModel; tested: readonly Tested[] }>;

/** Everything the bars and the curves show, in figures. */
export function StressTables({ model, tested }: Props) {
  return (
    <details className={styles.more}>
      <summary>The figures as tables</summary>
      <FactorTable tested={tested} />
      {tested.map((each) => (
        <YearTable key={each.name} years={model.years} tested={each} named={tested.length > 1} />
      ))}
    </details>
  );
}

function FactorTable({ tested }: { tested: readonly Tested[] }) {
  return (
    <table>
      <caption>The factors, each from 0 to 100</caption>
      <thead>
        <tr>
          <th scope="col">Factor</th>
          {tested.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {factorWords.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {tested.map((each) => (
              <td key={each.name}>{ofHundred(each.test.factors[id])}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">Together</th>
          {tested.map((each) => (
            <td key={each.name}>{ofHundred(each.test.combined)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function YearTable({ years, tested, named }: Readonly<{ years: number; tested: Tested; named: boolean }>) {
  const curves = labelledCurves(tested.test);
  return (
    <table>
      <caption>Runs of the model without renewed war, in 100{named ? `: ${tested.name}` : ''}</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          {curves.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: years + 1 }, (_, year) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a year is its own name
          <tr key={year}>
            <th scope="row">{year}</th>
            {curves.map(({ name, survival }) => (
              <td key={name}>{ofHundred(survival[year] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
