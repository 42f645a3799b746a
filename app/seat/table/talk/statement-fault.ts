export const mostCharacters = 2_000;

/** Why a text cannot be told to the press, or null. */
export function statementFault(text: string): string | null {
  const { length } = text.trim();
  if (length === 0) return 'Write what you want to say first.';
  if (length <= mostCharacters) return null;
  return `${length} characters: at most ${mostCharacters}. Shorten it by ${length - mostCharacters}.`;
}
