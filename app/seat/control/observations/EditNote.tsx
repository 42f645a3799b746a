'use client';

import { z } from 'zod';
import { Goals } from '../../../../game/session/observation';
import { Dialog } from '../../../components/Dialog';
import { useKept } from '../../../lib/draft-store';
import type { Room } from '../../../lib/room';
import { useAct } from '../../../lib/use-act';
import { NoteForm } from './NoteForm';
import { noteFault } from './note-draft';
import type { Note } from './note-filter';

const Change = z.object({ text: z.string(), goals: Goals }).nullable();

/** Changes one's own note. What is half typed is kept until it is done, or the note is as it was. */
export function EditNote({ room, note, onClose }: Readonly<{ room: Room; note: Note; onClose(): void }>) {
  const [change, setChange] = useKept<z.infer<typeof Change>>(`${room.seat}:observation:${note.id}`, Change, null);
  const act = useAct(room);
  const written = change ?? { text: note.text, goals: [...note.goals] };
  const send = async () => {
    const text = written.text.trim();
    if (text === '' || noteFault(text) !== null || act.busy) return;
    const same = text === note.text && written.goals.join() === note.goals.join();
    const { goals } = written;
    if (!same && !(await act.run({ type: 'edit-observation', observation: note.id, text, goals }))) return;
    setChange(null);
    onClose();
  };
  return (
    <Dialog title="Change a note" onClose={onClose}>
      <NoteForm
        written={written}
        goals={room.state.notes?.goals ?? []}
        verb="Change it"
        busy={act.busy}
        problem={act.problem}
        onChange={(by) => setChange({ ...written, ...by })}
        onSend={() => void send()}
      />
    </Dialog>
  );
}
