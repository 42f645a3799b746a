export const column = (text: string | number, width: number): string => String(text).padStart(width);

/** What a table has at the left of every line. */
export const label = (text: string): string => `  ${text.padEnd(22)}`;
