'use client';

import { type ComponentProps, useState } from 'react';
import type { PartyId, Terms } from '../../../../game/scenario/id';
import { Composer } from './Composer';
import { FloorElsewhere } from './FloorElsewhere';
import { PressDialog } from './PressDialog';
import { QuickQuestions } from './QuickQuestions';

type Props = Omit<ComponentProps<typeof Composer>, 'onPress'> &
  Readonly<{ party: PartyId; draft: Terms; onPlenary(): void }>;

/** Where one speaks: to the room, and for the head of a delegation to the press. */
export function Writing({ party, draft, onPlenary, ...props }: Props) {
  'use memo';
  const { desk, room, place } = props;
  const { state, isHead } = desk;
  const [speaking, setSpeaking] = useState(false);
  const mayDeclare = room === 'everyone' && isHead && state.stage === 'playing' && !state.clock?.paused;
  return (
    <div>
      {room !== 'everyone' && <FloorElsewhere desk={desk} onGo={onPlenary} />}
      <QuickQuestions desk={desk} room={room} draft={draft} />
      <Composer {...props} onPress={mayDeclare ? () => setSpeaking(true) : undefined} />
      {speaking && <PressDialog desk={desk} place={place} party={party} onClose={() => setSpeaking(false)} />}
    </div>
  );
}
