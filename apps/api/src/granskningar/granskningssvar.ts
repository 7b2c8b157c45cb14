import type { Granskningsrad } from '#application';
import type { GranskningSvar } from '#contracts';

/** A granskning as the API shows it: what was sent, and how far each organ has come. */
export const granskningssvar = ({ granskning, arenden }: Granskningsrad): GranskningSvar => ({
  ...granskning,
  arenden,
});
