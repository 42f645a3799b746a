const dayMs = 86_400_000;

const padded = (n: number, digits: number) => String(n).padStart(digits, '0');

/** The date of a day that many after 1 January 1970, years counted from March (Hinnant 2013, “civil_from_days”). */
function dateOf(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  return `${padded(year + era * 400 + (month <= 2 ? 1 : 0), 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** A moment in ms since 1970 as ISO 8601 in UTC, to the millisecond; the rules have no clock and so no dates. */
export function isoTime(at: number): string {
  const day = Math.floor(at / dayMs);
  const ms = at - day * dayMs;
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1_000) % 60];
  return `${dateOf(day)}T${padded(h, 2)}:${padded(m, 2)}:${padded(s, 2)}.${padded(ms % 1_000, 3)}Z`;
}
