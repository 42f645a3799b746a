/** What an event is, in a few words, and one sentence on it. */
export type InWords = Readonly<{ title: string; text: string }>;
