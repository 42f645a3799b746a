import { useState } from 'react';
import { copyText } from '../lib/copy-text';
import styles from './ShareMoment.module.css';
import type { ReviewDesk } from './use-review';

/** A link to the moment for others. It opens nothing by itself: each reads with it what their own link opens to them. */
export function ShareMoment({ desk: { shared } }: { desk: ReviewDesk }) {
  const [copied, setCopied] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const copy = async () => {
    const link = location.href.replace(/#.*/, '') + shared;
    const done = await copyText(link);
    setCopied(done ? shared : null);
    setFailed(done ? null : link);
  };
  return (
    <div className={styles['share']}>
      <button type="button" onClick={copy}>
        {copied === shared ? 'Link copied' : 'Copy link'}
        {copied !== shared && <span className="visually-hidden"> to this moment</span>}
      </button>
      <span role="status" className={failed ? styles['failed'] : 'visually-hidden'}>
        {failed
          ? `Copy it by hand: ${failed}`
          : copied === shared
            ? 'Copied. Others open their own review with it.'
            : ''}
      </span>
    </div>
  );
}
