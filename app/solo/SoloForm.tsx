'use client';

import { TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { ActionBar } from '../components/ActionBar';
import { BusyButton } from '../components/BusyButton';
import { Choices } from '../host/Choices';
import { FinerChoices } from '../host/FinerChoices';
import styles from '../host/host.module.css';
import { PlayChoices } from '../host/PlayChoices';
import { ScenarioChoice } from '../host/ScenarioChoice';
import { ScenarioProblem } from '../host/ScenarioProblem';
import { PartyChoice } from './PartyChoice';
import { alonePaces, temperamentChoices } from './solo-choices';
import { usualName } from './solo-draft';
import { Tries } from './Tries';
import { type SoloFormState, useSoloForm } from './use-solo-form';

/** Everything that can be chosen for practising alone. All of it may be left as it is, and is kept. */
export function SoloForm() {
  const form = useSoloForm();
  const { scenarios, card, practising } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.begin();
  };
  const party = card?.parties.find(({ id }) => id === form.asked?.party)?.name;
  return (
    <form onSubmit={submit} className={styles['form']}>
      <main className={styles['page']}>
        <div className={styles['top']}>
          <h1>Practise alone</h1>
        </div>
        <ScenarioProblem scenarios={scenarios} />
        <Tries cards={scenarios.cards} />
        <ScenarioChoice
          cards={scenarios.cards}
          {...(card ? { chosen: card.id } : {})}
          choose={(scenario) => form.set({ scenario, party: '' })}
        />
        {card && <Choosing form={form} card={card} />}
        <TextInput
          className={styles['key'] ?? ''}
          label="Your name"
          description="As it stands beside what you say; nobody else reads it"
          placeholder={usualName}
          value={form.name}
          onChange={(event) => form.setName(event.currentTarget.value)}
          maxLength={60}
          autoComplete="name"
        />
      </main>
      <ActionBar
        title={party ? `Next: your chair, ${party}` : 'Next: your chair'}
        note={`Bots sit in the others. ${beginWords(form)}`}
        problem={practising.problem}
      >
        <BusyButton type="submit" size="md" busy={practising.party !== null} disabled={!card}>
          Sit down
        </BusyButton>
      </ActionBar>
    </form>
  );
}

function beginWords({ card, asked }: SoloFormState): string {
  const clock = card?.paces.some(({ id, factor }) => id === asked?.pace && factor > 0);
  return clock ? 'Play begins at once, and so does the clock.' : 'Play begins at once; you go on when you are ready.';
}

function Choosing({ form, card }: Readonly<{ form: SoloFormState; card: ScenarioCard }>) {
  const { draft, asked, set } = form;
  return (
    <>
      <PartyChoice parties={card.parties} chosen={asked?.party ?? ''} choose={(party) => set({ party })} />
      <PlayChoices card={card} draft={draft} set={set} paces={alonePaces(card)} />
      <Choices
        legend="How the others negotiate"
        name="temperament"
        options={temperamentChoices}
        chosen={draft.temperament}
        choose={(temperament) => set({ temperament })}
        notes="below"
      />
      <div>
        <FinerChoices card={card} draft={draft} set={set} />
      </div>
    </>
  );
}
