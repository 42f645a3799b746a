import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Notice } from '../seat/Notice';
import { Precedents } from './Precedents';

export const metadata: Metadata = { title: 'Precedents' };

export default function PrecedentsPage() {
  return (
    <Suspense fallback={<Notice title="Opening the precedents…" />}>
      <Precedents />
    </Suspense>
  );
}
