export {
  SVENSK_KALENDER,
  arArbetsdag,
  arKlamdag,
  arbetsdagarMellan,
  foregaendeArbetsdag,
  laggTillArbetsdagar,
  nastaArbetsdag,
} from './arbetskalender';
export type { Arbetskalender } from './arbetskalender';
export {
  arDatum,
  dagarMellan,
  datum,
  isoVecka,
  laggTillDagar,
  laggTillManader,
  mandagIVecka,
  svenskManad,
  svensktDatum,
  veckodag,
} from './datum';
export type { Datum, Tidpunkt } from './datum';
export { helgdagar } from './helgdagar';
export { lagtidIVeckor } from './lagtid';
export {
  datumIStockholm,
  klockslagIStockholm,
  laggTillMinuter,
  millisekunderMellan,
  tidpunkt,
  tidpunktIStockholm,
} from './tid';
