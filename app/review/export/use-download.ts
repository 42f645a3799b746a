import { useState } from 'react';
import { saveFile } from '../../lib/save-file';
import { type Choices, fetchExport } from './fetch-export';

/** Saves a file of the session that the secret opens: `saved` is the name it was saved under, `problem` why it was not. */
export function useDownload(secret: string) {
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function download(file: string, choices: Choices): Promise<void> {
    setBusy(true);
    setSaved(null);
    setProblem(null);
    const answer = await fetchExport(file, choices, secret);
    setBusy(false);
    if (!answer.ok) return setProblem(answer.message);
    saveFile(answer.value.content, answer.value.name);
    setSaved(answer.value.name);
  }

  return { busy, saved, problem, download };
}
