import type { Metadata } from 'next';
import { PracticeAlone } from '../seat/practice/PracticeAlone';

export const metadata: Metadata = { title: 'Practice' };

export default function PracticePage() {
  return <PracticeAlone />;
}
