'use client';

import { NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Role } from '../../../game/session/seat';
import type { State } from '../../../game/session/state';
import { BusyButton } from '../../components/BusyButton';
import { CopyLink } from '../../components/CopyLink';
import { Problem } from '../../components/Problem';
import { makeLink } from '../../lib/api';
import type { Room } from '../../lib/room';
import { keepSeatLinks, seatUrl } from '../../lib/seat-links';
import styles from './AddChair.module.css';

type Kind = Readonly<{ value: string; label: string; role: Role; party: string | null }>;

const kinds = (state: State): readonly Kind[] => [
  ...(state.scenario?.parties.map(
    ({ id, name }): Kind => ({ value: `party:${id}`, label: name, role: 'player', party: id }),
  ) ?? []),
  { value: 'player', label: 'A player who chooses', role: 'player', party: null },
  { value: 'observer', label: 'An observer', role: 'observer', party: null },
  { value: 'evaluator', label: 'An evaluator, who reads all', role: 'evaluator', party: null },
  { value: 'facilitator', label: 'Another facilitator', role: 'facilitator', party: null },
];

/** One more chair, with a link of its own. */
export function AddChair({ room, secret }: { room: Room; secret: string }) {
  const choices = kinds(room.state);
  const [value, setValue] = useState(choices[0]?.value ?? 'player');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<{ url: string; label: string } | null>(null);
  const kind = choices.find((choice) => choice.value === value);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!kind) return;
    setBusy(true);
    const answer = await makeLink({ role: kind.role, party: kind.party }, secret);
    setBusy(false);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    if (room.session !== null) keepSeatLinks(room.session, [answer.value]);
    setMade({ url: seatUrl(answer.value.secret), label: `the new chair: ${kind.label}` });
  };

  return (
    <form onSubmit={add} className={styles['add']}>
      <NativeSelect
        label="Add a chair for"
        data={choices.map(({ value: id, label }) => ({ value: id, label }))}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <BusyButton type="submit" variant="default" busy={busy}>
        Add
      </BusyButton>
      <div className={styles['made']}>
        <Problem text={problem} />
        {made && (
          <>
            <p>The new chair’s link, for one person:</p>
            <CopyLink key={made.url} {...made} secret />
          </>
        )}
      </div>
    </form>
  );
}
