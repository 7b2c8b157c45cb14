import type { Befattning, Enhet, Ersattning, Innehav, Ledighet, Organ, Organisation } from '#domain';
import type { EntityManager } from 'typeorm';
import { fraga } from '../fraga';
import { BEFATTNINGAR, ENHETER, ERSATTNINGAR, INNEHAV, LEDIGHETER, ORGAN } from './organisation-sql';

/** The whole organisation as the transaction sees it. */
export async function lasOrganisation(em: EntityManager): Promise<Organisation> {
  return {
    organ: await fraga<Organ>(em, ORGAN),
    enheter: await fraga<Enhet>(em, ENHETER),
    befattningar: await fraga<Befattning>(em, BEFATTNINGAR),
    innehav: await fraga<Innehav>(em, INNEHAV),
    ersattningar: await fraga<Ersattning>(em, ERSATTNINGAR),
    ledigheter: await fraga<Ledighet>(em, LEDIGHETER),
  };
}
