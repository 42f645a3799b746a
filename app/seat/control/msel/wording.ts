import { z } from 'zod';
import type { Inject } from '../../../../game/scenario/inject';
import type { PublicScenario } from '../../../../game/scenario/readers';

/** What an inject says and to whom, as it stands half typed in a form. `parties` counts where not everyone reads it. */
export const Wording = z.object({
  title: z.string(),
  text: z.string(),
  everyone: z.boolean(),
  parties: z.array(z.string()),
  texts: z.record(z.string(), z.string()),
});
export type Wording = z.infer<typeof Wording>;

/** `from`: what the inject said when somebody began to type. */
export const Edit = z.object({ wording: Wording, from: Wording }).nullable();

export const noWords: Wording = { title: '', text: '', everyone: true, parties: [], texts: {} };

type Written = Pick<Inject, 'title' | 'text' | 'to' | 'texts'>;

export const wordingOf = ({ title, text, to, texts }: Written): Wording => ({
  title,
  text,
  everyone: to === 'everyone',
  parties: to === 'everyone' ? [] : to,
  texts,
});

/** As it is sent: without spaces around, without empty texts, the parties in the scenario's order. */
export function writtenOf({ parties: all }: Pick<PublicScenario, 'parties'>, wording: Wording): Written {
  const texts = all.flatMap(({ id }) => {
    const text = wording.texts[id]?.trim() ?? '';
    return text === '' ? [] : [[id, text] as const];
  });
  return {
    title: wording.title.trim(),
    text: wording.text.trim(),
    to: wording.everyone ? 'everyone' : all.map(({ id }) => id).filter((id) => wording.parties.includes(id)),
    texts: Object.fromEntries(texts),
  };
}

/** Whether two say the same to the same. */
export const sameWords = (scenario: Pick<PublicScenario, 'parties'>, a: Wording, b: Wording): boolean =>
  JSON.stringify(writtenOf(scenario, a)) === JSON.stringify(writtenOf(scenario, b));

export type WordingFaults = Readonly<{ title?: string; text?: string; to?: string; texts: Record<string, string> }>;

const mostInTitle = 80;
const mostInText = 2_000;

const tooLong = (text: string, most: number): string | null =>
  text.length > most ? `${text.length} of ${most} characters: shorten it.` : null;

/** What has to be mended before it can be sent, beside the field that it is about. */
export function wordingFaults(wording: Wording): WordingFaults | null {
  const [title, text] = [wording.title.trim(), wording.text.trim()];
  const titleFault = title === '' ? 'Give it a title.' : tooLong(title, mostInTitle);
  const textFault = text === '' ? 'Write what its readers read.' : tooLong(text, mostInText);
  const texts = Object.entries(wording.texts).flatMap(([party, own]) => {
    const fault = tooLong(own.trim(), mostInText);
    return fault === null ? [] : [[party, fault] as const];
  });
  const noOne = !wording.everyone && wording.parties.length === 0;
  if (titleFault === null && textFault === null && texts.length === 0 && !noOne) return null;
  return {
    ...(titleFault === null ? {} : { title: titleFault }),
    ...(textFault === null ? {} : { text: textFault }),
    ...(noOne ? { to: 'Choose at least one party.' } : {}),
    texts: Object.fromEntries(texts),
  };
}
