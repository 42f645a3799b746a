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
  const sides = (n: number) => (n % 2 ? (['us', 'ukraine'] as const) : (['ukraine', 'us'] as const));
  for (let n = 0; n < proposals; n += 1) {
    const [by, to] = sides(n);
    const tabled = { instrument: 'guarantee', to: [to], terms: { ...terms[n % terms.length] }, clauses: {} };
    play.do(by, { type: 'table-proposal', ...tabled });
  }
  const say = (n: number) => {
    const [by, to] = sides(n);
    play.do(by, { type: 'send-message', to: [to], text: `Line ${n + 1} of a long day.` });
    return play.last('message-sent');
  };
  // The rules look at all that is there before each; what they make of the same wish again is known after the first two.
  const first = [0, 1].filter((n) => n < messages).map(say);
  for (let n = first.length; n < messages; n += 1) {
    const [like] = first.slice(n % 2);
    play.now += 1_000;
    const message = `${like?.message}-${n}`;
    if (like) play.append([{ ...like, at: play.now, message, text: `Line ${n + 1} of a long day.` }]);
  }
}
