/** Who negotiated in a session, by who did for each of its parties: one kind, or "both"; null where it has no outcomes. */
export function playedTogether(outcomes: readonly Readonly<{ playedBy: string }>[]): string | null {
  const kinds = new Set(outcomes.map(({ playedBy }) => playedBy));
  return kinds.size > 1 ? 'both' : (outcomes[0]?.playedBy ?? null);
}
