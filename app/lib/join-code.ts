/** A join code as people type it: any case, with spaces or hyphens. */
export const cleanCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();
