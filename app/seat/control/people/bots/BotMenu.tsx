'use client';

import { Button, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { Seat } from '../../../../../game/session/state';
import type { Room } from '../../../../lib/room';
import { nameIn } from '../../../../lib/seating';
import type { Bots } from '../helping';

type Props = Readonly<{ room: Room; seat: Seat }> & Bots;

/** What a facilitator may do about a bot. It has no link, and goes nowhere else. */
export function BotMenu({ room: { state }, seat, onTask, onBot }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // The item goes with the menu: the dialog gives the focus back to what had it before.
  const begin = (task: () => void) => () => {
    button.current?.focus();
    task();
  };
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button ref={button} variant="subtle" size="compact-sm" fz={12} fw={500}>
          Manage<span className="visually-hidden"> {nameIn(state, seat)}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {state.stage !== 'closed' && (
          <Menu.Item onClick={begin(() => onBot({ kind: 'limits', seat: seat.id }))}>What it may do…</Menu.Item>
        )}
        <Menu.Item c="var(--loss)" onClick={begin(() => onTask({ kind: 'remove', seat: seat.id }))}>
          Remove from the session…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
