'use client';

import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { BusyButton } from '../../../components/BusyButton';
import { Problem } from '../../../components/Problem';
import type { Room } from '../../../lib/room';
import { tierNames } from '../../../lib/tier-names';
import { useAct } from '../../../lib/use-act';
import styles from './CorrectOutcome.module.css';
import { ScoresThen } from './ScoresThen';
import { scoreChanges } from './score-changes';
import { useCorrection } from './use-correction';

type Props = Readonly<{ room: Room; scenario: PublicScenario; onDone(): void }>;

const tiers = ['no-deal', 'partial', 'settlement'] as const;

/** Issue by issue what is to stand instead, and why. Both stay in the log. */
export function CorrectionForm({ room, scenario, onDone }: Props) {
  const { state } = room;
  const act = useAct(room);
  const ruling = useCorrection(room.seat, state);
  const { outcome, tier, differs } = ruling;
  const reason = ruling.reason.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (act.busy || !differs || reason === '') return;
    if (!(await act.run({ type: 'correct-outcome', outcome, tier, reason }))) return;
    ruling.clear();
    onDone();
  };
  return (
    <form onSubmit={submit} className={styles['form']}>
      <p>Everyone reads what you correct and why. What stood before stays in the log and beside the result.</p>
      <div className={styles['issues']}>
        {scenario.issues.map(({ id, name, options }) => (
          <NativeSelect
            key={id}
            label={name}
            {...(outcome[id] === state.outcome?.[id] ? {} : { description: 'changed' })}
            value={outcome[id] ?? ''}
            data={options.map((option) => ({ value: option.id, label: option.name }))}
            onChange={({ currentTarget: { value } }) => ruling.choose(id, value)}
          />
        ))}
      </div>
      <NativeSelect
        label="How far it went"
        value={tier}
        data={tiers.map((each) => ({ value: each, label: tierNames[each] }))}
        onChange={({ currentTarget: { value } }) => {
          const next = tiers.find((each) => each === value);
          if (next) ruling.setTier(next);
        }}
      />
      <Textarea
        label="Reason"
        description="Everyone reads it."
        required
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1000}
        value={ruling.reason}
        onChange={({ currentTarget: { value } }) => ruling.setReason(value)}
      />
      <ScoresThen scenario={scenario} changes={scoreChanges(state, outcome)} />
      <Problem text={act.problem} />
      <Group justify="flex-end">
        <Button variant="subtle" onClick={ruling.clear}>
          As it stands
        </Button>
        <Button variant="default" onClick={onDone}>
          Go back
        </Button>
        <BusyButton type="submit" busy={act.busy} disabled={!differs || reason === ''}>
          Correct the outcome
        </BusyButton>
      </Group>
    </form>
  );
}
