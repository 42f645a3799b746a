import { type ComponentType, lazy } from 'react';
import type { ReviewDesk } from './use-review';
import type { View } from './view';

type Part = ComponentType<Readonly<{ desk: ReviewDesk }>>;

const negotiation = lazy(async () => ({ default: (await import('./negotiation/Negotiation')).Negotiation }));
const findings = lazy(async () => ({ default: (await import('./findings/Findings')).Findings }));
const hotWash = lazy(async () => ({ default: (await import('./hot-wash/HotWash')).HotWash }));
const report = lazy(async () => ({ default: (await import('./report/Report')).Report }));
const compare = lazy(async () => ({ default: (await import('./compare/Compare')).Compare }));

/** What each part is called, and what shows it; a part is loaded when it is first shown. */
export const parts: Partial<Record<Exclude<View, 'table'>, Readonly<{ name: string; Part: Part }>>> = {
  negotiation: { name: 'How they negotiated', Part: negotiation },
  findings: { name: 'Notes and findings', Part: findings },
  'hot-wash': { name: 'Hot wash', Part: hotWash },
  report: { name: 'Report', Part: report },
  compare: { name: 'Compare', Part: compare },
};
