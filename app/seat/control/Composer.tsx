'use client';

import { NativeSelect } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { BusyButton } from '../../components/BusyButton';
import { Problem } from '../../components/Problem';
import { useKept } from '../../lib/draft-store';
import { putBack } from '../../lib/put-back';
import type { Room } from '../../lib/room';
import { useAct } from '../../lib/use-act';
import { MentionField } from '../table/talk/MentionField';
import { typingWords, typistsIn } from '../table/talk/typing-words';
import { useTyping } from '../table/talk/use-typing';
import styles from './Composer.module.css';
import { blankWord, everyone, WordDraft, wordKey } from './word-draft';

const mostCharacters = 4_000;

/** A word from control to one party or to all. What is half typed is kept on this browser until it is sent. */
export function Composer({ room }: Readonly<{ room: Room }>) {
  const [draft, setDraft] = useKept(wordKey(room.seat), WordDraft, blankWord);
  const act = useAct(room);
  const { scenario } = room.state;
  const parties = scenario?.parties ?? [];
  const field = useRef<HTMLTextAreaElement>(null);
  const to = draft.to === everyone ? everyone : [draft.to];
  const { typed, stopped } = useTyping(to, draft.to, (typingTo) => room.attend({ typingTo }));
  const { length } = draft.text.trim();

  const send = async () => {
    const text = draft.text.trim();
    if (text === '' || length > mostCharacters || act.busy) return;
    stopped();
    setDraft({ ...draft, text: '' });
    const isFree = (now: typeof draft) => now.to === draft.to && now.text.trim() === '';
    await act.run({ type: 'send-message', to, text }, () => putBack(setDraft, draft, isFree));
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  if (!scenario) return null;
  const alone = parties.find(({ id }) => id === draft.to)?.name;
  const typists = ['control', 'everyone'].flatMap((to) =>
    typistsIn(room.attention, { state: room.state, scenario, party: null, room: to }),
  );
  return (
    <form onSubmit={submit} className={styles['composer']}>
      <NativeSelect
        aria-label="Message to"
        value={draft.to}
        onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, to: value }))}
        data={[
          { value: everyone, label: 'To everyone' },
          ...parties.map(({ id, name }) => ({ value: id, label: `To ${name} alone` })),
        ]}
      />
      <MentionField
        desk={{ state: room.state, scenario }}
        field={field}
        label="Message from control"
        placeholder={alone === undefined ? 'A word that everyone reads…' : `A word that ${alone} alone reads…`}
        value={draft.text}
        onChange={(text) => {
          setDraft((now) => ({ ...now, text }));
          typed(text);
        }}
        onSend={() => void send()}
        onEscape={() => undefined}
      />
      {length > mostCharacters && (
        <p className={styles['over']}>
          {length} of {mostCharacters} characters: shorten it, or send it in parts.
        </p>
      )}
      <Problem text={act.problem} />
      <div className={styles['foot']}>
        <p>{typingWords(typists)}</p>
        <BusyButton type="submit" busy={act.busy}>
          Send
        </BusyButton>
      </div>
    </form>
  );
}
