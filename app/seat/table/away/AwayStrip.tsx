'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Desk } from '../desk';
import { focusNextStep } from '../next/focus-next-step';
import { Strip } from '../Strip';
import { awaiting } from '../words/proposal-words';
import { AwayDialog } from './AwayDialog';
import { awayTitle, sumWords, whoWords } from './away-words';
import { useAway } from './use-away';

type Props = Readonly<{ desk: Desk; onOpen(proposal: string): void }>;

/** For whoever is back: that somebody stood in for them, and all of what that was on one more page. */
export function AwayStrip({ desk, onOpen }: Props) {
  const away = useAway(desk);
  const [reading, setReading] = useState(false);
  const { state, scenario, party } = desk;
  if (!away || party === null) return null;
  const { done } = away;
  const waiting = awaiting(state, scenario, party);
  // This line goes with the button that was pressed in it.
  const putAway = () => {
    away.putAway();
    requestAnimationFrame(focusNextStep);
  };
  return (
    <>
      <Strip label={awayTitle(done)} title={whoWords(done)} more={sumWords(done, waiting.length)} place="above">
        <Button size="compact-sm" variant="default" onClick={() => setReading(true)}>
          Read<span className="visually-hidden"> what was done for you</span>
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={putAway}>
          Put away<span className="visually-hidden"> what was done for you</span>
        </Button>
      </Strip>
      {reading && (
        <AwayDialog
          state={state}
          scenario={scenario}
          done={done}
          waiting={waiting}
          onOpen={(proposal) => {
            setReading(false);
            onOpen(proposal);
          }}
          onClose={() => setReading(false)}
          onPutAway={putAway}
        />
      )}
    </>
  );
}
