'use client';

import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { partyName } from '../../table/words/words';
import styles from './Injects.module.css';
import type { Wording, WordingFaults } from './wording';

type Props = Readonly<{
  scenario: PublicScenario;
  wording: Wording;
  onWording(change: (before: Wording) => Wording): void;
  /** Null while there is nothing to mend, or nobody has tried to send it. */
  faults: WordingFaults | null;
}>;

/** What an inject says, to whom, and what single parties read besides. */
export function WordingFields(props: Props) {
  const { wording, onWording, faults } = props;
  return (
    <>
      <TextInput
        label="Title"
        value={wording.title}
        onChange={({ currentTarget: { value } }) => onWording((before) => ({ ...before, title: value }))}
        error={faults?.title}
        data-autofocus
      />
      <Textarea
        label="Text"
        autosize
        minRows={3}
        maxRows={12}
        value={wording.text}
        onChange={({ currentTarget: { value } }) => onWording((before) => ({ ...before, text: value }))}
        error={faults?.text}
      />
      <Audience {...props} />
      <OwnTexts {...props} />
    </>
  );
}

function Audience({ scenario, wording, onWording, faults }: Props) {
  return (
    <>
      <Radio.Group
        label="Who reads it"
        value={wording.everyone ? 'everyone' : 'some'}
        onChange={(value) => onWording((before) => ({ ...before, everyone: value === 'everyone' }))}
      >
        <div className={styles['choices']}>
          <Radio value="everyone" label="Everyone, also observers and the projector" />
          <Radio value="some" label="Chosen parties" />
        </div>
      </Radio.Group>
      {!wording.everyone && (
        <Checkbox.Group
          label="Parties that read it"
          value={wording.parties}
          onChange={(parties) => onWording((before) => ({ ...before, parties }))}
          error={faults?.to}
        >
          <div className={styles['choices']}>
            {scenario.parties.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  );
}

function OwnTexts({ scenario, wording, onWording, faults }: Props) {
  const { texts } = wording;
  const without = scenario.parties.filter(({ id }) => texts[id] === undefined);
  const write = (party: string, text: string) =>
    onWording((before) => ({ ...before, texts: { ...before.texts, [party]: text } }));
  return (
    <>
      {scenario.parties
        .filter(({ id }) => texts[id] !== undefined)
        .map(({ id }) => (
          <Textarea
            key={id}
            label={`For ${partyName(scenario, id)} alone`}
            description="Left empty, it is no text."
            autosize
            minRows={2}
            maxRows={8}
            value={texts[id] ?? ''}
            onChange={({ currentTarget: { value } }) => write(id, value)}
            error={faults?.texts[id]}
          />
        ))}
      {without.length > 0 && (
        <NativeSelect
          label="A text for one party alone"
          description="It is read besides, by that party only, whether it reads the text above or not."
          value=""
          onChange={({ currentTarget: { value } }) => value !== '' && write(value, '')}
          data={[{ value: '', label: 'Add one for…' }, ...without.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </>
  );
}
