'use client';

import { Button, Checkbox, NativeSelect } from '@mantine/core';
import type { ArmProps } from './arm-props';
import type { Arming } from './arming';
import styles from './Injects.module.css';

type Term = Arming['terms'][number];

/** Issues with the options of each any of which will do; all of the issues together make the condition. */
export function TermFields({ scenario, arming, onArming }: ArmProps) {
  const { terms } = arming;
  const change = (next: (before: readonly Term[]) => readonly Term[]) =>
    onArming((before) => ({ ...before, terms: [...next(before.terms)] }));
  const free = scenario.issues.find(({ id }) => terms.every(({ issue }) => issue !== id));
  return (
    <>
      {terms
        .map((term, index) => ({ term, index }))
        .map(({ term, index }) => (
          <TermField
            key={index}
            scenario={scenario}
            term={term}
            which={terms.length > 1 ? ` ${index + 1}` : ''}
            taken={terms.map(({ issue }) => issue)}
            onTerm={(next) => change((before) => before.map((each, at) => (at === index ? next : each)))}
            onRemove={terms.length > 1 ? () => change((before) => before.filter((_, at) => at !== index)) : null}
          />
        ))}
      {free && terms.length < 4 && (
        <Button
          variant="default"
          size="xs"
          className={styles['add'] ?? ''}
          onClick={() => change((before) => [...before, { issue: free.id, options: [] }])}
        >
          And another issue, together with it
        </Button>
      )}
    </>
  );
}

type Props = Readonly<{
  scenario: ArmProps['scenario'];
  term: Term;
  which: string;
  /** Issues that stand in the condition: each may stand there once. */
  taken: readonly string[];
  onTerm(next: Term): void;
  onRemove: (() => void) | null;
}>;

function TermField({ scenario, term, which, taken, onTerm, onRemove }: Props) {
  const issues = [...scenario.issues, ...scenario.held];
  const issue = issues.find(({ id }) => id === term.issue);
  return (
    <div className={styles['term']}>
      <NativeSelect
        label={`Issue${which}`}
        value={term.issue}
        onChange={({ currentTarget: { value } }) => onTerm({ issue: value, options: [] })}
        data={issues
          .filter(({ id }) => id === term.issue || !taken.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Checkbox.Group
        label={`Options of ${issue?.name ?? 'it'}`}
        description="Any of those chosen will do."
        value={term.options}
        onChange={(options) => onTerm({ ...term, options })}
      >
        <div className={styles['choices']}>
          {issue?.options.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      {onRemove && (
        <Button variant="subtle" size="xs" className={styles['add'] ?? ''} onClick={onRemove}>
          Leave out {issue?.name ?? 'it'}
        </Button>
      )}
    </div>
  );
}
