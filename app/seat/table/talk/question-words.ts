import type { Ask } from '../../../../game/session/ask';
import { listed } from '../words/words';

/** A question as it is said; `code` names the proposal that it asks about, with its sign. Bots read what it asks beside it. */
export function questionWords(ask: Ask, code: string): string {
  switch (ask.about) {
    case 'priorities':
      return 'What matters most to you?';
    case 'proposal':
      return `Would you sign ${code}?`;
    case 'option':
      return `What would you need to accept #${ask.issue}:${ask.option}?`;
  }
}

/** What one wants, as it is said; a bot reads the terms beside it. */
export const answerWords = (terms: readonly Readonly<{ name: string; option: string }>[]): string =>
  `We want ${listed(terms.map(({ name, option }) => `“${name}: ${option}”`))}.`;
