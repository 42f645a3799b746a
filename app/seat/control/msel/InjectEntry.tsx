'use client';

import { Button } from '@mantine/core';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { momentOf, standingOf } from '../../../../game/session/moments';
import type { PlannedInject } from '../../../../game/session/state';
import type { Room } from '../../../lib/room';
import { Due } from './Due';
import { Folded } from './Folded';
import { injectHeading } from './focus-inject';
import { InjectActions } from './InjectActions';
import { InjectDetails } from './InjectDetails';
import type { Asking } from './InjectDialogs';
import styles from './Injects.module.css';
import type { InjectEvent } from './inject-history';
import { recipientsWords } from './inject-readers';
import { StandingMark } from './StandingMark';
import { standingWords } from './standing-words';
import { useEdit } from './use-edit';

type Props = Readonly<{
  room: Room;
  scenario: PublicScenario;
  planned: PlannedInject;
  history: readonly InjectEvent[];
  /** The clock brings it before any other. */
  next: boolean;
  /** Whether this seat may change anything. */
  leads: boolean;
  onAsk(what: Asking['what']): void;
}>;

/** One inject: how it stands and why, whom it is for; folded away, what each party reads and what can be done to it. */
export function InjectEntry({ next, leads, onAsk, ...props }: Props) {
  const { room, scenario, planned, history } = props;
  const { inject, status } = planned;
  const { state } = room;
  const { begun } = useEdit(room, scenario, planned);
  const changes = leads && state.stage !== 'closed' && status !== 'released';
  return (
    <article className={styles['entry']} data-next={next} aria-labelledby={injectHeading(inject.id)}>
      <h3 id={injectHeading(inject.id)} tabIndex={-1}>
        {inject.title}
      </h3>
      <p className={styles['what']}>
        <StandingMark standing={standingOf(planned)} />
        <span> · to {recipientsWords(scenario, inject)}</span>
        <span> · {standingWords(state, planned, history)}</span>
        {status === 'planned' && momentOf(inject) && <Due room={room} planned={planned} />}
        {next && <strong className={styles['first']}> · next by the clock</strong>}
      </p>
      {changes && state.stage === 'playing' && (
        <div className={styles['release']}>
          <Button
            variant="default"
            size="xs"
            aria-label={`Release now: ${inject.title}`}
            onClick={() => onAsk('release')}
          >
            Release now…
          </Button>
        </div>
      )}
      {changes && begun && <p className={styles['note']}>You have begun to change it; what you typed is kept.</p>}
      <Folded summary={changes ? 'Who reads what · edit, arm, skip' : 'Who reads what'}>
        {changes && <InjectActions room={room} planned={planned} begun={begun} onAsk={onAsk} />}
        <InjectDetails {...props} />
      </Folded>
    </article>
  );
}
