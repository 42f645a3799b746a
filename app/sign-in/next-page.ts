const pages = ['/host', '/sessions', '/cohort', '/people', '/account', '/admin'];

/** Where somebody goes once they are signed in: the page that sent them, if it is one of ours. */
export const nextPage = (asked: string): string => (pages.includes(asked) ? asked : '/host');
