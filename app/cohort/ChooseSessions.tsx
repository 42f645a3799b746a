'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import type { SessionChoice } from '../../game/cohort/cohort-messages';
import { tierNames } from '../lib/tier-names';
import styles from './ChooseSessions.module.css';
import { exercisesIn, formsIn, playerNames, scenariosIn } from './filter-options';
import { SessionList } from './SessionList';
import type { Filter, Selection } from './selection';
import type { Choices } from './use-choices';

type Props = Readonly<{
  choices: Choices;
  selection: Selection;
  met: readonly SessionChoice[];
  chosen: readonly string[];
  choose(part: Partial<Selection>): void;
}>;

type Option = Readonly<{ value: string; label: string }>;
const any = { value: '', label: 'Any' };

/** The filters, and below them the sessions that meet them, each of which may be left out. */
export function ChooseSessions({ choices, selection, met, chosen, choose }: Props) {
  const sessions = choices.sessions ?? [];
  const ofScenario = sessions.filter(({ scenario }) => scenario === selection.scenario);
  const card = choices.cards.find(({ id }) => id === selection.scenario);
  const filter = { selection, choose };
  return (
    <section className={styles['choosing']} aria-label="Which sessions">
      <NativeSelect
        className={styles['scenario'] ?? ''}
        label="Scenario"
        data={[...scenariosIn(sessions, choices.cards)]}
        value={selection.scenario}
        onChange={({ currentTarget: { value } }) => choose({ ...blankFilters, scenario: value })}
      />
      <Choice {...filter} name="exercise" label="Exercise" options={exercisesIn(ofScenario)} />
      <Choice {...filter} name="variant" label="Variant" options={formsIn(ofScenario, 'variant', card)} />
      <Choice {...filter} name="mandate" label="Instructions" options={formsIn(ofScenario, 'mandate', card)} />
      <Choice {...filter} name="tier" label="Outcome" options={namedBy(tierNames)} />
      <Choice {...filter} name="by" label="Negotiated by" options={namedBy(playerNames)} />
      <Field {...filter} name="from" label="From" type="date" />
      <Field {...filter} name="to" label="Until" type="date" />
      <Field {...filter} name="code" label="Join code" type="text" />
      <SessionList met={met} chosen={chosen} selection={selection} choose={choose} />
    </section>
  );
}

const blankFilters = { exercise: '', variant: '', mandate: '', without: '', form: '' };

const namedBy = (names: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

type FilterProps = Pick<Props, 'selection' | 'choose'> & Readonly<{ name: Filter; label: string }>;

/** Nothing to choose between is no filter. */
function Choice({ selection, choose, name, label, options }: FilterProps & Readonly<{ options: readonly Option[] }>) {
  if (options.length < 2 && selection[name] === '') return null;
  return (
    <NativeSelect
      label={label}
      data={[any, ...options]}
      value={selection[name]}
      onChange={({ currentTarget: { value } }) => choose({ [name]: value })}
    />
  );
}

function Field({ selection, choose, name, label, type }: FilterProps & Readonly<{ type: 'date' | 'text' }>) {
  return (
    <TextInput
      label={label}
      type={type}
      value={selection[name]}
      onChange={({ currentTarget: { value } }) => choose({ [name]: value })}
      {...(type === 'text' ? { maxLength: 20, autoComplete: 'off', spellCheck: false, placeholder: 'Any' } : {})}
    />
  );
}
