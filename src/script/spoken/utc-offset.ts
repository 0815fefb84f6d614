/** The source of a pattern for a zone of time by its distance from UTC, with zone, sign, hours and minutes: UTC-5, GMT +5:30. */
export const UTC_OFFSET = String.raw`(UTC|GMT) ?([+−–-]) ?(\d{1,2})(?::([0-5]\d))?(?!\d)`;
