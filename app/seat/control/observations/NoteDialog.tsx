'use client';

import { Dialog } from '../../../components/Dialog';
import type { Room } from '../../../lib/room';
import styles from './NoteDialog.module.css';
import { NoteForm } from './NoteForm';
import { pinWords } from './pin-words';
import type { Noting } from './use-noting';

/** A note is written over whatever one is at. Put aside, its words wait for the next time. */
export function NoteDialog({ room, noting }: Readonly<{ room: Room; noting: Noting }>) {
  const { draft, opened, noted, act, change, send, close, pinBack } = noting;
  const about = pinWords(room, draft.pin);
  return (
    <>
      <p className="visually-hidden" role="status">
        {noted > 0 && <span key={noted}>Noted.</span>}
      </p>
      <Dialog title="Note" opened={opened} onClose={close}>
        <NoteForm
          written={draft}
          goals={room.state.notes?.goals ?? []}
          verb="Note it"
          busy={act.busy}
          problem={act.problem}
          onChange={change}
          onSend={() => void send()}
        >
          <div className={styles.pin}>
            <p>{about === null ? 'About this moment' : <>About {about}</>}</p>
            {draft.begun && (
              <p className={styles.begun}>
                These words were begun about {pinWords(room, draft.begun) ?? 'a moment'}.{' '}
                <button type="button" onClick={pinBack}>
                  Pin them there
                </button>
              </p>
            )}
          </div>
        </NoteForm>
      </Dialog>
    </>
  );
}
