'use client';

import { fetched } from '../lib/fetched';
import { isPlain } from './is-plain';
import styles from './Markdown.module.css';
import type { MarkdownProps } from './MarkdownText';

const Written = ({ text }: MarkdownProps) => <p className={styles['written']}>{text}</p>;

const MarkdownText = fetched(() => import('./MarkdownText').then(({ MarkdownText }) => MarkdownText), Written);

/**
 * A document in the serif at reading size, or what was said. The reader of Markdown is fetched when there is something
 * to read with it: until then, and for good where nothing is marked up, the words stand as they were written.
 */
export function Markdown(props: MarkdownProps) {
  const { text, as = 'document', added, sought, links } = props;
  const plain = !added && !sought && !links && isPlain(text);
  return (
    <div className={`${styles['text']} ${styles[as]}`}>
      {plain ? <Written {...props} /> : <MarkdownText {...props} />}
    </div>
  );
}
