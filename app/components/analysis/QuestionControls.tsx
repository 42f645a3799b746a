'use client';

import { Checkbox, NativeSelect, Switch } from '@mantine/core';
import type { Question } from '../../../game/analysis/question';
import type { PublicScenario } from '../../../game/scenario/readers';
import { issueName, optionName } from '../../seat/table/words/words';
import styles from './Controls.module.css';

type Props = Readonly<{ scenario: PublicScenario; question: Question; onAsk(question: Question): void }>;

/** So often it is asked again with other weights. */
const draws = 24;

/** Which packages are asked about: up to red lines or past the votes at home, from here or afresh, with issues fixed. */
export function QuestionControls(props: Props) {
  const { scenario, question, onAsk } = props;
  return (
    <>
      <div className={styles.controls}>
        {scenario.gates.length > 0 && (
          <NativeSelect
            label="Packages that"
            size="xs"
            className={styles.select ?? ''}
            data={[
              { value: 'ratifiable', label: 'cross no red line and pass at home' },
              { value: 'admissible', label: 'cross no red line' },
            ]}
            value={question.within}
            onChange={({ currentTarget: { value } }) =>
              onAsk({ ...question, within: value === 'admissible' ? 'admissible' : 'ratifiable' })
            }
          />
        )}
        <Hold {...props} />
        <Checkbox
          label="keep what is in force"
          checked={question.fromHere}
          onChange={({ currentTarget: { checked } }) => onAsk({ ...question, fromHere: checked })}
        />
        <Switch
          label="weights ±20%"
          checked={question.draws > 0}
          onChange={({ currentTarget: { checked } }) => onAsk({ ...question, draws: checked ? draws : 0 })}
        />
      </div>
      <Held {...props} />
    </>
  );
}

/** Fixes one more issue, also where there is no answer yet to fix it from. */
function Hold({ scenario, question, onAsk }: Props) {
  return (
    <NativeSelect
      label="Hold an issue"
      size="xs"
      className={styles.select ?? ''}
      data={[{ value: '', label: 'at an option…' }, ...optionsOf(scenario)]}
      value=""
      onChange={({ currentTarget: { value } }) => {
        const [issue = '', option = ''] = value.split(' ');
        if (option !== '') onAsk({ ...question, fix: { ...question.fix, [issue]: option } });
      }}
    />
  );
}

/** What is fixed; a press releases it. */
function Held({ scenario, question, onAsk }: Props) {
  const fixed = Object.entries(question.fix);
  if (fixed.length === 0) return null;
  const release = (issue: string) =>
    onAsk({ ...question, fix: Object.fromEntries(fixed.filter(([each]) => each !== issue)) });
  return (
    <ul className={styles.chips} aria-label="Issues held at an option">
      {fixed.map(([issue, option]) => (
        <li key={issue}>
          <button type="button" onClick={() => release(issue)}>
            {issueName(scenario, issue)}: {optionName(scenario, issue, option)} <span aria-hidden>×</span>
            <span className="visually-hidden">, no longer fix</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Every option under its issue. Ids hold no space. */
const optionsOf = ({ issues }: PublicScenario) =>
  issues.map(({ id, name, options }) => ({
    group: name,
    items: options.map((option) => ({ value: `${id} ${option.id}`, label: `${name}: ${option.name}` })),
  }));
