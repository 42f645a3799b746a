'use client';

import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../components/Dialog';
import type { Desk } from '../desk';
import { counted } from '../words/words';
import styles from './ColumnsDialog.module.css';
import { type ChoiceGroup, type ColumnChoice, columnChoices, matching } from './column-choices';
import { withColumn, withoutColumn } from './shown-columns';
import type { Sheet } from './use-sheet';

const fewEnough = 8;
const mostAtOnce = 30;

type Props = Readonly<{ desk: Desk; sheet: Sheet; opened: boolean; onClose(): void }>;

/** Shows and hides columns: proposals and their earlier versions, what is in force, precedents. */
export function ColumnsDialog({ desk, sheet, opened, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Columns of the term sheet">
      <Choices desk={desk} sheet={sheet} />
      <div className={styles.actions}>
        <Button onClick={onClose}>Done</Button>
      </div>
    </Dialog>
  );
}

function Choices({ desk, sheet: { keys, show } }: Pick<Props, 'desk' | 'sheet'>) {
  const [text, setText] = useState('');
  const all = columnChoices(desk, keys);
  const groups = matching(all, text);
  const many = all.reduce((sum, { choices }) => sum + choices.length, 0) > fewEnough;
  return (
    <>
      <p className={styles.words}>What holds now and your draft are always there. Your choice is kept.</p>
      {many && (
        <TextInput
          label="Find"
          description="A code, a party, an instrument or a precedent"
          value={text}
          data-autofocus
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      )}
      <p className={styles.words} role="status">
        {groups.length === 0 ? 'Nothing is called that. Try another word.' : `${counted(keys.length, 'column')} shown`}
      </p>
      {groups.map((group) => (
        <Group
          key={group.title}
          group={group}
          shown={keys}
          onChange={(key, on) => show(on ? withColumn(keys, key) : withoutColumn(keys, key))}
        />
      ))}
    </>
  );
}

type GroupProps = Readonly<{
  group: ChoiceGroup;
  shown: readonly string[];
  onChange(key: string, on: boolean): void;
}>;

function Group({ group: { title, choices }, shown, onChange }: GroupProps) {
  const [whole, setWhole] = useState(false);
  const listed = whole ? choices : choices.slice(0, mostAtOnce);
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {listed.map((choice) => (
        <Choice key={choice.key} choice={choice} shown={shown} onChange={onChange} />
      ))}
      {listed.length < choices.length && (
        <Button variant="subtle" onClick={() => setWhole(true)}>
          Show all {choices.length}
        </Button>
      )}
    </fieldset>
  );
}

type ChoiceProps = Readonly<{ choice: ColumnChoice }> & Pick<GroupProps, 'shown' | 'onChange'>;

function Choice({ choice: { key, name, words, versions }, shown, onChange }: ChoiceProps) {
  const box = (of: string, label: string, description?: string, spoken?: string) => (
    <Checkbox
      key={of}
      label={label}
      description={description}
      aria-label={spoken}
      checked={shown.includes(of)}
      onChange={({ currentTarget: { checked } }) => onChange(of, checked)}
    />
  );
  return (
    <div className={styles.choice}>
      {box(key, name, words)}
      {versions.length > 0 && (
        <div className={styles.versions}>
          {versions.map((version) => box(version.key, version.name, undefined, `${name}, ${version.name}`))}
        </div>
      )}
    </div>
  );
}
