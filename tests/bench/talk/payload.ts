/** What somebody says, in bytes. */
export const payloadBytes = 200;

/** Before the number of an action. Nothing else that travels holds it. */
export const mark = '~#';
export const digits = 9;

const words = 'The guarantee holds for as long as its monitors are let in, and lapses when they are not. ';
const rest = payloadBytes - mark.length - digits;
const filling = words.repeat(Math.ceil(rest / words.length)).slice(0, rest - 1);

/** A line of talk that says which action it is. */
export const payloadOf = (number: number): string => `${mark}${String(number).padStart(digits, '0')}${filling}.`;
