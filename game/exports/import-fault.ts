/** Why a file is not taken in: the place, if it is at one, and the reason with what to do. Both as people read them. */
export type ImportFault = Readonly<{ place: string | null; reason: string }>;

export type Refused = Readonly<{ ok: false; fault: ImportFault }>;

export const refused = (place: string | null, reason: string): Refused => ({ ok: false, fault: { place, reason } });
