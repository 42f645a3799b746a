'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { OwnNote } from '../../../../game/protocol/socket';
import { useKept } from '../../../lib/draft-store';
import type { Room } from '../../../lib/room';
import { answered, isSaved, mostCharacters, type NoteHere, told } from './own-note';

const Here = z.object({ text: z.string(), base: OwnNote, sent: OwnNote.nullable() });
const empty: NoteHere = { text: '', base: { text: '', revision: 0 }, sent: null };
/** Notes are kept when their author pauses for so long, and tried again after so long, in ms. */
const pauseMs = 800;
const againMs = 5_000;

/** One's own notes: kept in this browser at once, by the server after a pause, and level with one's other devices. */
export function useNote({ note, keepNote, status }: Pick<Room, 'note' | 'keepNote' | 'status'>, place: string) {
  const [here, setHere] = useKept<NoteHere>(`${place}:note`, Here, empty);
  const [problem, setProblem] = useState<string | null>(null);
  const [awaiting, setAwaiting] = useState(false);

  useEffect(() => setHere((now) => told(now, note)), [note, setHere]);

  useEffect(() => {
    if (awaiting || status !== 'online' || isSaved(here) || here.text.length > mostCharacters) return undefined;
    const keep = async () => {
      setAwaiting(true);
      const sent = { text: here.text, revision: here.base.revision };
      setHere((now) => ({ ...now, sent }));
      const reply = await keepNote(sent);
      setAwaiting(false);
      if (!reply) return;
      setProblem('refusal' in reply ? reply.message : null);
      setHere((now) => answered(now, sent, reply));
    };
    const timer = setTimeout(keep, problem ? againMs : pauseMs);
    return () => clearTimeout(timer);
  }, [awaiting, here, status, keepNote, setHere, problem]);

  const write = (text: string) => setHere((now) => ({ ...now, text }));
  return { text: here.text, saved: isSaved(here), problem, write };
}
