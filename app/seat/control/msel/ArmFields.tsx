'use client';

import { NativeSelect, Radio, TextInput } from '@mantine/core';
import { factorOf } from '../../../../game/session/tempo';
import type { ArmProps } from './arm-props';
import { canBeUnless, type How } from './arming';
import { MomentFields } from './MomentFields';
import { TermFields } from './TermFields';

const ways: readonly Readonly<{ value: How; label: string }>[] = [
  { value: 'by-hand', label: 'by hand only' },
  { value: 'moment', label: 'at a moment of the clock' },
  { value: 'from-now', label: 'in some minutes from now' },
  { value: 'tabled', label: 'when a term is tabled' },
  { value: 'inForce', label: 'when a term is in force' },
  { value: 'tabledBy', label: 'when a party tables anything' },
  { value: 'score', label: 'when a party’s score reaches a number' },
];

/** What an inject is to wait for: the hand, the clock, or something that happens or does not. */
export function ArmFields(props: ArmProps) {
  const { state, scenario, arming, onArming } = props;
  const { how } = arming;
  const clockRuns = state.stage === 'playing' && factorOf(state, scenario, state.phase) > 0;
  return (
    <>
      <NativeSelect
        label="It comes"
        value={how}
        onChange={({ currentTarget: { value } }) => {
          const chosen = ways.find((way) => way.value === value);
          if (chosen) onArming((before) => ({ ...before, how: chosen.value }));
        }}
        data={ways.filter(({ value }) => value !== 'from-now' || clockRuns)}
      />
      {how === 'from-now' && (
        <TextInput
          label="Minutes from now"
          description="As the clock of this phase counts them: pauses come on top."
          inputMode="decimal"
          value={arming.fromNow}
          onChange={({ currentTarget: { value } }) => onArming((before) => ({ ...before, fromNow: value }))}
        />
      )}
      {(how === 'tabled' || how === 'inForce') && <TermFields {...props} />}
      {(how === 'tabledBy' || how === 'score') && <PartyField {...props} />}
      {how === 'score' && (
        <TextInput
          label="Points that its score reaches"
          inputMode="numeric"
          value={arming.atLeast}
          onChange={({ currentTarget: { value } }) => onArming((before) => ({ ...before, atLeast: value }))}
        />
      )}
      {canBeUnless(how) && <UnlessField {...props} />}
      {(how === 'moment' || (canBeUnless(how) && arming.unless)) && <MomentFields {...props} />}
    </>
  );
}

function PartyField({ scenario, arming, onArming }: ArmProps) {
  return (
    <NativeSelect
      label="Party"
      value={arming.party}
      onChange={({ currentTarget: { value } }) => onArming((before) => ({ ...before, party: value }))}
      data={scenario.parties.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

function UnlessField({ arming, onArming }: ArmProps) {
  return (
    <Radio.Group
      label="On action or on inaction"
      value={arming.unless ? 'unless' : 'when'}
      onChange={(value) => onArming((before) => ({ ...before, unless: value === 'unless' }))}
    >
      <Radio value="when" label="as soon as that happens" mt={6} />
      <Radio value="unless" label="if that has not happened by a moment; otherwise it is skipped" mt={6} />
    </Radio.Group>
  );
}
