import type { Play } from './play';

const terms = [
  { form: 'statute', response: 'ambiguity' },
  { form: 'treaty', response: 'defend' },
  { form: 'executive', response: 'consult' },
];

/** As much as a day of a large class makes: so many proposals between the United States and Ukraine, and so many messages. */
export function playLarge(
  play: Play,
  { proposals, messages }: Readonly<{ proposals: number; messages: number }>,
): void {
  for (let n = 0; n < proposals; n += 1) {
    const [by, to] = n % 2 ? ['us', 'ukraine'] : ['ukraine', 'us'];
    play.do(by ?? '', {
      type: 'table-proposal',
      instrument: 'guarantee',
      to: [to ?? ''],
      terms: { ...terms[n % terms.length] },
      clauses: {},
    });
  }
  for (let n = 0; n < messages; n += 1) {
    const [by, to] = n % 2 ? ['us', 'ukraine'] : ['ukraine', 'us'];
    play.do(by ?? '', { type: 'send-message', to: [to ?? ''], text: `Line ${n + 1} of a long day.` });
  }
}
