/** The parts of a review, in the order of its bar. `table`: any moment of it, through any eyes. */
export const views = ['table', 'negotiation', 'findings', 'hot-wash', 'report', 'compare'] as const;
export type View = (typeof views)[number];

export const viewOf = (name: string | null): View => views.find((view) => view === name) ?? 'table';
