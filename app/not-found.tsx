import type { Metadata } from 'next';
import Link from 'next/link';
import { Notice } from './seat/Notice';

export const metadata: Metadata = { title: 'Nothing here' };

export default function NotFound() {
  return (
    <Notice title="There is nothing at this address">
      <p>
        Look whether the whole address was copied. With a code, <Link href="/join">join here</Link>; everything else
        begins on <Link href="/">the first page</Link>.
      </p>
    </Notice>
  );
}
