import { useState } from 'react';
import { saveFile } from '../../lib/save-file';
import { type Choices, fetchExport } from './fetch-export';

/** Saves one file after the other: `busy` is the one under way, `saved` what the last was saved as. */
export function useDownload(secret: string) {
  const [busy, setBusy] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function download(file: string, choices: Choices): Promise<void> {
    if (busy !== null) return;
    setBusy(file);
    setSaved(null);
    setProblem(null);
    const answer = await fetchExport(file, choices, secret);
    setBusy(null);
    if (!answer.ok) return setProblem(answer.message);
    saveFile(answer.value.content, answer.value.name);
    setSaved(answer.value.name);
  }

  return { busy, saved, problem, download };
}
