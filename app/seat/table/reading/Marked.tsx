import { cutAt } from '../../../components/marked-text';

/** Plain text in which what is sought is marked. */
export function Marked({ text, sought }: Readonly<{ text: string; sought: RegExp | null }>) {
  return cutAt(text, sought).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be there twice
    part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
