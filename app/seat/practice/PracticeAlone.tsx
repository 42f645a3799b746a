'use client';

import { useRouter } from 'next/navigation';
import { Practice } from './Practice';

/** The practice room of somebody who has no seat anywhere. */
export function PracticeAlone() {
  const router = useRouter();
  return <Practice place="alone" back="Leave" onBack={() => router.push('/')} />;
}
