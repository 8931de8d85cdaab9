/** Thrown with one line that says what to mend. */
export class RenewalError extends Error {}
