'use client';

import { useState } from 'react';
import { type Imported, largestFile } from '../../game/exports/saved-session';
import { refusals } from '../../game/protocol/refusals';
import { importSession } from '../lib/api';

/** What became of one file. `share`: how much of it is at the server, from 0 to 1. */
export type Import = Readonly<{ name: string }> &
  Readonly<
    | { state: 'sending'; share: number }
    | { state: 'there'; imported: Imported }
    | { state: 'refused'; place: string | null; message: string }
  >;

/** Takes files in one after another, and tells of each what became of it. */
export function useImports(key: string, changed: () => void) {
  const [files, setFiles] = useState<readonly Import[]>([]);
  const [busy, setBusy] = useState(false);

  const takeOne = async (file: File): Promise<Import> => {
    const { name } = file;
    if (file.size > largestFile) return { name, state: 'refused', place: null, message: refusals['file-too-large'] };
    const tell = (share: number) => setFiles((before) => [...before.slice(0, -1), { name, state: 'sending', share }]);
    const answer = await importSession(file, key, tell);
    if (answer.ok) return { name, state: 'there', imported: answer.value };
    return { name, state: 'refused', place: answer.place ?? null, message: answer.message };
  };

  const take = async (given: readonly File[]) => {
    if (busy || given.length === 0) return;
    setBusy(true);
    setFiles([]);
    for (const file of given) {
      setFiles((before) => [...before, { name: file.name, state: 'sending', share: 0 }]);
      const came = await takeOne(file);
      setFiles((before) => [...before.slice(0, -1), came]);
    }
    setBusy(false);
    changed();
  };
  return { files, busy, take };
}
