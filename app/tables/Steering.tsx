'use client';

import { Button, Menu, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import type { Command } from '../../game/session/commands';
import { undoableFor } from '../../game/session/decide/undo';
import type { Seat } from '../../game/session/state';
import type { TableSummary } from '../../game/session/summary';
import { ActionBar } from '../components/ActionBar';
import { BusyButton } from '../components/BusyButton';
import { Confirm } from '../components/Confirm';
import { useKept } from '../lib/draft-store';
import type { Room } from '../lib/room';
import { nextWords, phasesLeft, wentOn } from './next-words';
import styles from './Overview.module.css';
import { useEverywhere } from './use-everywhere';

type Props = Readonly<{ room: Room; seat: Seat; tables: readonly TableSummary[]; now: number; all: boolean }>;

const asks = {
  say: { label: 'What everybody at these tables is to read', verb: 'Send', placeholder: 'A word to everybody' },
  pause: { label: 'Reason for the pause, which everyone reads; may be empty', verb: 'Pause', placeholder: 'Why?' },
} as const;

const confirms = {
  start: {
    title: 'Start the tables chosen?',
    verb: 'Start',
    text: 'Every delegation reads its brief and the clock runs. Whoever is not there yet can still be let in.',
  },
  next: {
    title: 'Go on to the next phase?',
    verb: 'Go on',
    text: '',
  },
  end: {
    title: 'End the tables chosen?',
    verb: 'End them',
    text: 'Play stops there for everyone and the scores are given out. It cannot be undone.',
  },
  review: {
    title: 'Open the review to everyone?',
    verb: 'Open it',
    text: 'Everybody at the tables chosen may then go through the whole of their own session.',
  },
} as const;

const at = (stage: TableSummary['stage'], command: (table: TableSummary) => Command) => (table: TableSummary) =>
  table.stage === stage ? command(table) : null;

const commandFor = {
  start: at('lobby', () => ({ type: 'start-session' })),
  next: at('playing', ({ phase }) => ({ type: 'advance-phase', phase })),
  end: at('playing', () => ({ type: 'end-session' })),
  review: at('closed', () => ({ type: 'open-review', talk: true, notes: false })),
  resume: (table: TableSummary): Command | null => (table.clock?.paused ? { type: 'resume-clock' } : null),
  here: at('lobby', () => ({ type: 'ask-presence' })),
} as const;

const kinds = (tables: readonly TableSummary[]) => ({
  lobby: tables.some(({ stage }) => stage === 'lobby'),
  playing: tables.some(({ stage }) => stage === 'playing'),
  closed: tables.some(({ stage }) => stage === 'closed'),
  running: tables.some(({ clock }) => clock && !clock.paused),
  paused: tables.some(({ clock }) => clock?.paused),
});

const onlyAt = (count: number, all: boolean): string => {
  if (count === 0) return 'No table is chosen';
  return all ? 'For all tables' : `For ${count} ${count === 1 ? 'table' : 'tables'}`;
};

/** What is done at all the tables chosen at once. Each of them decides by itself: one that cannot says why. */
export function Steering({ room, seat, tables, now, all }: Props) {
  const act = useEverywhere(room, tables);
  const [asking, setAsking] = useState<keyof typeof asks | null>(null);
  const [confirming, setConfirming] = useState<keyof typeof confirms | null>(null);
  const [advanced, setAdvanced] = useState<Readonly<{ at: number; phases: ReadonlyMap<string, number> }> | null>(null);
  const { lobby, playing, closed, running, paused } = kinds(tables);
  const undoable = advanced !== null && now - advanced.at < undoableFor;

  const confirm = async () => {
    if (confirming === null) return;
    const before = phasesLeft(tables);
    await act.run(commandFor[confirming]);
    if (confirming === 'next') setAdvanced({ at: room.serverNow(), phases: before });
  };
  const undo = async () => {
    if (!advanced) return;
    await act.run((table) => (wentOn(table, advanced.phases) ? { type: 'undo-advance', phase: table.phase } : null));
    setAdvanced(null);
  };
  if (asking)
    return (
      <Ask kind={asking} seat={seat.id} act={act} title={onlyAt(tables.length, all)} done={() => setAsking(null)} />
    );
  return (
    <ActionBar
      title={onlyAt(tables.length, all)}
      note={
        tables.length === 0
          ? 'Choose those that the next command is for.'
          : 'What you do here is done at each of them, and said to everybody there.'
      }
      problem={act.problem}
    >
      <div className={styles['steering']}>
        {undoable && (
          <Button variant="default" onClick={undo}>
            Undo ({Math.max(0, Math.ceil((advanced.at + undoableFor - now) / 1000))})
          </Button>
        )}
        <Menu position="top-end">
          <Menu.Target>
            <Button variant="subtle">More…</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={!lobby} onClick={() => act.run(commandFor.here)}>
              Ask who is there
            </Menu.Item>
            <Menu.Item disabled={tables.length === 0} onClick={() => setAsking('say')}>
              A word to everybody…
            </Menu.Item>
            <Menu.Item disabled={!closed} onClick={() => setConfirming('review')}>
              Open the review to all…
            </Menu.Item>
            <Menu.Item disabled={!playing} c="var(--loss)" onClick={() => setConfirming('end')}>
              End the sessions…
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {playing && (
          <Button.Group>
            {[-1, 1, 5].map((minutes) => (
              <Button
                key={minutes}
                variant="default"
                onClick={() => act.run(at('playing', () => ({ type: 'adjust-clock', minutes })))}
              >
                {minutes < 0 ? `−${-minutes}` : `+${minutes}`} min
              </Button>
            ))}
          </Button.Group>
        )}
        {paused && (
          <Button variant="default" onClick={() => act.run(commandFor.resume)}>
            Resume
          </Button>
        )}
        {running && (
          <Button variant="default" onClick={() => setAsking('pause')}>
            Pause…
          </Button>
        )}
        {playing && (
          <BusyButton busy={act.busy} onClick={() => setConfirming('next')}>
            Next phase…
          </BusyButton>
        )}
        {lobby && (
          <BusyButton variant={playing ? 'default' : 'filled'} busy={act.busy} onClick={() => setConfirming('start')}>
            Start…
          </BusyButton>
        )}
      </div>
      <Confirm
        opened={confirming !== null}
        close={() => setConfirming(null)}
        {...confirms[confirming ?? 'next']}
        {...(confirming === 'next' ? { text: nextWords(tables, room.state.scenario) } : {})}
        confirm={confirm}
      />
    </ActionBar>
  );
}

type AskProps = Readonly<{
  kind: keyof typeof asks;
  seat: string;
  act: ReturnType<typeof useEverywhere>;
  title: string;
  done(): void;
}>;

/** One line of text for all the tables chosen; kept until it was taken everywhere. */
function Ask({ kind, seat, act, title, done }: AskProps) {
  const { label, verb, placeholder } = asks[kind];
  const [text, setText] = useKept(`${seat}:everywhere:${kind}`, z.string(), '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (kind === 'say' && words === '') return;
    const taken = await act.run((table) => {
      if (kind === 'say') return { type: 'send-message', to: 'everyone', text: words };
      if (!table.clock || table.clock.paused) return null;
      return words === '' ? { type: 'pause-clock' } : { type: 'pause-clock', reason: words };
    });
    if (!taken) return;
    setText('');
    done();
  };
  return (
    <ActionBar title={title} note={label} problem={act.problem}>
      <form className={styles['asking']} onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && done()}>
        <TextInput
          aria-label={label}
          placeholder={placeholder}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
          maxLength={kind === 'say' ? 4_000 : 300}
          data-autofocus
          autoFocus
        />
        <Button variant="default" onClick={done}>
          Not now
        </Button>
        <BusyButton type="submit" busy={act.busy}>
          {verb}
        </BusyButton>
      </form>
    </ActionBar>
  );
}
