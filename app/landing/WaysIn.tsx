'use client';

import { Button, TextInput } from '@mantine/core';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { cleanCode } from '../lib/join-code';
import { useIdentity } from '../lib/use-identity';
import styles from './landing.module.css';

function JoinForm() {
  const [code, setCode] = useState('');
  const go = (event: FormEvent) => {
    event.preventDefault();
    location.assign(`/join${code ? `#${cleanCode(code)}` : ''}`);
  };
  return (
    <form onSubmit={go} className={styles['join']}>
      <TextInput
        aria-label="Join code, eight characters"
        placeholder="Eight characters"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit">Join</Button>
    </form>
  );
}

/** What somebody who is known here comes for; everybody else is told what there is. */
function Hosting() {
  const { who } = useIdentity();
  const greeting = who?.account ? `You are signed in as ${who.account.name}.` : 'This browser holds the host key.';
  if (who?.account?.role === 'evaluator' && !who.operator)
    return (
      <div>
        <h2>Look at sessions</h2>
        <p role="status">{greeting} Open the sessions that hosts share with you.</p>
        <Button component={Link} href="/sessions">
          Look at sessions
        </Button>
      </div>
    );
  const hosts = who !== null && (who.operator || who.account !== null);
  return (
    <div>
      <h2>Host an exercise</h2>
      <p role="status">
        {hosts
          ? `${greeting} Choose a scenario and invite your delegations.`
          : 'Choose a scenario and a pace, hand out the links, and run the clock from the control room.'}
      </p>
      <span className={styles['acts']}>
        <Button component={Link} href="/host" variant={hosts ? 'filled' : 'default'}>
          Host an exercise
        </Button>
        {who && !hosts && <Link href="/sign-in">Sign in</Link>}
      </span>
    </div>
  );
}

export function WaysIn() {
  return (
    <section className={styles['ways']} aria-label="Ways in">
      <div>
        <h2>Join with a code</h2>
        <p>Your facilitator shows it on the wall. If you were sent a link of your own, open that instead.</p>
        <JoinForm />
      </div>
      <Hosting />
      <div>
        <h2>Look at an example review</h2>
        <p>A finished session, from its first second to its last: who offered what, who knew it, what it was worth.</p>
        <Button component={Link} href="/review/example" variant="default">
          Open the example
        </Button>
      </div>
    </section>
  );
}
