/** The address of one precedent's page, or of a scenario's list of them. */
export const addressOf = (scenario: string, precedent?: string): string =>
  `/precedents?${new URLSearchParams({ scenario, ...(precedent === undefined ? {} : { precedent }) })}`;
