import type { Granskningsrad } from '#application';
import type { GranskningSvar } from '#contracts';
import { gruppstatus } from '#domain';

/** A granskning as the API shows it: what was sent, and how far each organ has come. */
export const granskningssvar = ({ granskning, arenden }: Granskningsrad): GranskningSvar => ({
  ...granskning,
  arenden,
  gruppstatus: gruppstatus([...arenden.filter(({ slag }) => slag === 'SVAR'), ...granskning.externa]),
});
