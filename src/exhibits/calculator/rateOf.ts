/**
 * The rate of a loan for each period (0.01 is 1 %), from what one receives at first and pays back at the end of each
 * period: the internal rate of return, which PBOC Announcement 2021 No. 3 names for the annualised rate of loans.
 * Throws a RangeError where nothing is received or less is paid back than was received.
 */
export function rateOf(received: number, payments: readonly number[]): number {
  const paid = payments.reduce((sum, payment) => sum + payment, 0);
  if (!(received > 0) || paid < received) throw new RangeError('A loan is paid back with what was received, or more.');
  let low = 0;
  let high = 1;
  while (worthNow(payments, high) > received) high *= 2;
  // Each turn halves the span: 100 of them reach the last digit a number has.
  for (let turn = 0; turn < 100; turn += 1) {
    const middle = (low + high) / 2;
    if (worthNow(payments, middle) > received) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** What the payments are worth at first, at a rate for each period. */
function worthNow(payments: readonly number[], rate: number): number {
  return payments.reduceRight((worth, payment) => (worth + payment) / (1 + rate), 0);
}
