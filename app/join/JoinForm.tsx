'use client';

import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Joined } from '../../game/protocol/hosting';
import { BusyButton } from '../components/BusyButton';
import { Problem } from '../components/Problem';
import { join } from '../lib/api';
import { cleanCode } from '../lib/join-code';
import { seatUrl } from '../lib/seat-links';
import { useFragment } from '../lib/use-fragment';
import styles from './join.module.css';
import { YourPlace } from './YourPlace';

/** Exercises that were opened by an earlier release have shorter ones. */
const codeLengths = [8, 6];

export function JoinForm() {
  const given = useFragment() ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [joined, setJoined] = useState<Joined | null>(null);
  const code = typed ?? cleanCode(given);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!codeLengths.includes(cleanCode(code).length)) {
      return setProblem('A join code has eight characters. Look at the wall again, or ask your facilitator.');
    }
    setBusy(true);
    setProblem(null);
    const answer = await join({ code: cleanCode(code), name: name.trim() });
    if (answer.ok && answer.value.table === null) return location.assign(seatUrl(answer.value.secret));
    setBusy(false);
    if (answer.ok) setJoined(answer.value);
    else setProblem(answer.message);
  };

  if (joined) return <YourPlace joined={joined} />;
  return (
    <form onSubmit={submit} className={styles['form']}>
      <TextInput
        label="Join code"
        description="Eight characters; capitals and spaces do not matter"
        size="lg"
        classNames={{ input: styles['code'] ?? '' }}
        value={code}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maxLength={20}
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <TextInput
        label="Your name"
        description="As the others at the table should see it"
        size="lg"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={60}
        required
        autoComplete="name"
      />
      <Problem text={problem} />
      <BusyButton type="submit" size="md" busy={busy}>
        Join
      </BusyButton>
    </form>
  );
}
