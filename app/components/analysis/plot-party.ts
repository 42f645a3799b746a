import type { Marked } from '../PartyMark';

/** A party as the plot needs it: its mark, and what it needs, in points. */
export type PlotParty = Marked & Readonly<{ id: string; reservation: number }>;
