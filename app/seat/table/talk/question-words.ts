import type { Ask } from '../../../../game/session/ask';

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
