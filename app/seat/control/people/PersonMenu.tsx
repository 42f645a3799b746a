'use client';

import { Button, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { Seat } from '../../../../game/session/state';
import type { Room } from '../../../lib/room';
import { isHead, nameOf } from '../../../lib/seating';
import { mayBotStandIn } from './bots/bot-task';
import type { Helping } from './helping';
import { mayStandIn, type Task } from './task';

type Props = Readonly<{ room: Room; seat: Seat }> & Helping;

/** What a facilitator may do for one person. */
export function PersonMenu({ room, seat, act, onTask, onBot }: Props) {
  const { state, online } = room;
  const own = seat.id === room.seat;
  const sits = seat.name !== null && !seat.removed;
  const mayLead = sits && seat.party !== null && !isHead(state, seat);
  const mayReplace = sits && seat.role === 'player' && seat.standsInFor === null && state.stage !== 'closed';
  const button = useRef<HTMLButtonElement>(null);
  // The item goes with the menu: the dialog gives the focus back to what had it before.
  const begin = (kind: Task['kind']) => {
    button.current?.focus();
    onTask({ kind, seat: seat.id });
  };
  const item = (kind: Task['kind'], words: string) => <Menu.Item onClick={() => begin(kind)}>{words}</Menu.Item>;
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button ref={button} variant="subtle" size="compact-sm" fz={12} fw={500}>
          Manage<span className="visually-hidden"> {nameOf(seat)}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayStandIn(state, seat, online) && item('stand-in', 'Stand in for them…')}
        {mayBotStandIn(state, seat, online) && (
          <Menu.Item
            onClick={() => {
              button.current?.focus();
              onBot({ kind: 'stand-in', seat: seat.id });
            }}
          >
            Let a bot stand in…
          </Menu.Item>
        )}
        {mayLead && (
          <Menu.Item onClick={() => void act.run({ type: 'hand-over', to: seat.id })}>
            Make head of delegation
          </Menu.Item>
        )}
        {!seat.removed && item('move', 'Move…')}
        {!own && item('link', 'Link…')}
        {mayReplace && item('replace', 'Replace…')}
        {!own && !seat.removed && (
          <Menu.Item c="var(--loss)" onClick={() => begin('remove')}>
            Remove from the session…
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
