/**
 * A request's body as text, read piece by piece and counted as it comes: more than so many bytes are not waited for.
 * `no-text`: it is not UTF-8.
 */
export async function bodyText(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<Readonly<{ ok: true; text: string } | { ok: false; why: 'too-large' | 'no-text' }>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  try {
    for await (const piece of body ?? []) {
      bytes += piece.byteLength;
      if (bytes > mostBytes) return { ok: false, why: 'too-large' };
      text += decoder.decode(piece, { stream: true });
    }
    return { ok: true, text: text + decoder.decode() };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, why: 'no-text' };
    throw error;
  }
}
