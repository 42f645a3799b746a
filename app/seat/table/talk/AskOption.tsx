'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { PartyId } from '../../../../game/scenario/id';
import type { Ask } from '../../../../game/session/ask';
import { Dialog } from '../../../components/Dialog';
import dialog from '../Dialog.module.css';
import type { Desk } from '../desk';
import { partyName } from '../words/words';

type Props = Readonly<{ desk: Desk; to: PartyId; onAsk(ask: Ask): void; onClose(): void }>;

/** Chooses the option whose price one asks: first the issue, then one of its options that does not hold now. */
export function AskOption({ desk: { scenario, holds }, to, onAsk, onClose }: Props) {
  const [chosen, setChosen] = useState<Readonly<{ issue: string; option: string }>>({ issue: '', option: '' });
  const issue = scenario.issues.find(({ id }) => id === chosen.issue) ?? scenario.issues[0];
  const options = issue?.options.filter(({ id }) => id !== holds[issue.id]) ?? [];
  const option = options.find(({ id }) => id === chosen.option) ?? options[0];
  return (
    <Dialog onClose={onClose} title={`Ask ${partyName(scenario, to)}: what would you need to accept…`}>
      <NativeSelect
        label="Issue"
        data-autofocus
        value={issue?.id ?? ''}
        onChange={(event) => setChosen({ issue: event.currentTarget.value, option: '' })}
        data={scenario.issues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NativeSelect
        label="Option"
        description={option?.explanation}
        inputWrapperOrder={['label', 'input', 'description']}
        value={option?.id ?? ''}
        onChange={(event) => issue && setChosen({ issue: issue.id, option: event.currentTarget.value })}
        data={options.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className={dialog.actions}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          disabled={!issue || !option}
          onClick={() => issue && option && onAsk({ about: 'option', issue: issue.id, option: option.id })}
        >
          Ask
        </Button>
      </div>
    </Dialog>
  );
}
