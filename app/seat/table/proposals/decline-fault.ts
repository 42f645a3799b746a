const most = 1_000;

/** Why a reason cannot be sent as it stands, in a sentence; null when it can. */
export function declineFault(reason: string): string | null {
  const { length } = reason.trim();
  if (length === 0) return 'Say why in a sentence: a refusal without a reason helps nobody to mend it.';
  return length > most ? `${length} characters: at most ${most}. Take out ${length - most}.` : null;
}
