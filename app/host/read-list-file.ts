type Text = Readonly<{ ok: true; text: string } | { ok: false; problem: string }>;

const largestBytes = 400_000;
const wrongKind = 'This file is no text. In a spreadsheet choose “Save as… CSV UTF-8” and drop that file here.';

/** The text of a file as spreadsheets save it: UTF-8, or UTF-16 with its mark. Anything else is said, not guessed. */
export async function readListFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<Text> {
  if (file.size > largestBytes)
    return { ok: false, problem: 'This file is far too large for a class list. Keep name, table and party only.' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? { ok: false, problem: wrongKind } : { ok: true, text };
  } catch {
    if (bytes.includes(0)) return { ok: false, problem: wrongKind };
    const problem = 'The letters of this file cannot be read safely. Save it as “CSV UTF-8” and drop it here again.';
    return { ok: false, problem };
  }
}
