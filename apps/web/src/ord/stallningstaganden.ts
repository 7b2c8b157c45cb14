import type { Stallningstagande } from '#domain';

/** What the organ says to a recommendation, as people read it. */
export const STALLNINGSTAGANDE_ORD: Readonly<Record<Stallningstagande, string>> = {
  INSTAMMER: 'Instämmer',
  INSTAMMER_DELVIS: 'Instämmer delvis',
  ANSES_UPPFYLLD: 'Anser den uppfylld',
  PAGAR: 'Arbete pågår',
  AVVISAS: 'Avvisar den',
  EJ_BERORD: 'Berörs inte',
  SAKNAS: 'Svarar inte på den',
};
