import type { ComponentType } from 'react';
import type { ReviewDesk } from './use-review';
import type { View } from './view';

type Part = ComponentType<Readonly<{ desk: ReviewDesk }>>;

/** What each part is called, and what shows it; a part is loaded when it is first shown. */
export const parts: Partial<Record<Exclude<View, 'table'>, Readonly<{ name: string; Part: Part }>>> = {};
