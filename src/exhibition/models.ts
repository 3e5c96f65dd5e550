/** Exhibit models a booth may set on its plinth; each is `art/models/<name>.glb`, made by `scripts/models`. */
export const models = [
  'bronze-drum',
  'abacus',
  'deposit-jar',
  'teaching-note',
  'phone-call',
  'umbrella',
  'scales',
  'mediation-table',
  'self-service-machine',
  'piggy-bank',
  'lusheng',
  'silver-crown',
] as const;
export type Model = (typeof models)[number];
