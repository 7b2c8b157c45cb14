import { arAtgardAvslutad, type Atgard } from '../atgard/atgard';
import type { Datum } from '../kalender';
import { gallandeFrist } from '../revisionsarende/frist';
import type { Rekommendation, RevisionsArende, Stallningstagande } from '../revisionsarende/tillstand';
import { sammanlagt } from './sammanlagt';

/** How far the reply to a recommendation has come. */
export const SVARSAXEL = [
  'OBESVARAD',
  'UNDER_BEREDNING',
  'BESLUTAD',
  'EXPEDIERAD',
  'MOTTAGEN',
  'KOMPLETTERAS',
  'GODTAGEN',
] as const;
export type Svarsaxel = (typeof SVARSAXEL)[number];

/** How far what was promised has come: the least finished of its åtgärder. */
export const GENOMFORANDEAXEL = [
  'EJ_BESLUTAT',
  'INGET_ATT_GENOMFORA',
  'ATGARD_SAKNAS',
  'EJ_PABORJAT',
  'BLOCKERAT',
  'PAGAR',
  'KLARMARKERAT',
  'GENOMFORT',
  'UTGATT',
] as const;
export type Genomforandeaxel = (typeof GENOMFORANDEAXEL)[number];

export const FARGER = ['GRON', 'GUL', 'ROD', 'GRA'] as const;
export type Farg = (typeof FARGER)[number];

/** What each colour means; shown wherever the colour is (domain 7.7, S001: green is done and effective). */
export const FARGDEFINITION: Readonly<Record<Farg, string>> = {
  GRON: 'Avslutad och effekten uppnådd: det som lovades är gjort och bekräftat av någon annan än den som gjorde det.',
  GUL: 'På väg: svaret eller åtgärderna återstår, och inget är försenat.',
  ROD: 'Avviker: svaret eller en åtgärd är försenad eller blockerad, saknas eller avslutades utan att något gjordes.',
  GRA: 'Inget att genomföra: nämnden avvisar rekommendationen, anser den uppfylld eller berörs inte av den.',
};

/** Where one recommendation stands in one case, computed from below. Holds nothing of a draft. */
export type Rekommendationslage = Readonly<{
  rekommendationId: string;
  nummer: number;
  text: string;
  svar: Svarsaxel;
  /** Null until the nämnd has decided: what a draft says is nobody else's yet (domain 5.2). */
  stallningstagande: Stallningstagande | null;
  genomforande: Genomforandeaxel;
  atgarderKlara: number;
  atgarderTotalt: number;
  farg: Farg;
  definition: string;
}>;

export const rekommendationslagen = (arende: RevisionsArende, idag: Datum): readonly Rekommendationslage[] =>
  arende.rekommendationer.map((rekommendation) => laget(arende, rekommendation, idag));

function laget(arende: RevisionsArende, rekommendation: Rekommendation, idag: Datum): Rekommendationslage {
  const { id, nummer, text } = rekommendation;
  // One that was merged away is done by the other, which has taken its recommendations over.
  const atgarder = arende.atgarder.filter((a) => a.rekommendationIds.includes(id) && a.status !== 'SAMMANSLAGEN');
  const bemott = arende.bemotanden.some((b) => b.rekommendationId === id);
  const stallningstagande = arende.beslut === null ? null : sammanlagt(rekommendation, arende.bemotanden);
  const genomforande = genomforandet(stallningstagande, atgarder);
  const farg = avviker(arende, atgarder, idag) ? 'ROD' : FARG[genomforande];
  return {
    rekommendationId: id,
    ...{ nummer, text, svar: svarsaxeln(arende, bemott), stallningstagande, genomforande },
    atgarderKlara: atgarder.filter(arAtgardAvslutad).length,
    atgarderTotalt: atgarder.length,
    farg,
    definition: FARGDEFINITION[farg],
  };
}

/** Late, or done without helping. */
const avviker = (arende: RevisionsArende, atgarder: readonly Atgard[], idag: Datum): boolean =>
  svarForsenat(arende, idag) ||
  atgarder.some((atgard) => arAtgardForsenad(atgard, idag) || atgard.effektkontroll?.utfall?.uppnadd === false);

function svarsaxeln({ svarStatus, svarMottaget, beslut, expedieringar }: RevisionsArende, skrivet: boolean): Svarsaxel {
  if (svarStatus === 'KOMPLETTERING_BEGARD') return 'KOMPLETTERAS';
  if (svarStatus === 'GODTAGEN') return 'GODTAGEN';
  if (svarMottaget !== null) return 'MOTTAGEN';
  if (expedieringar.length > 0) return 'EXPEDIERAD';
  if (beslut !== null) return 'BESLUTAD';
  return skrivet ? 'UNDER_BEREDNING' : 'OBESVARAD';
}

const INGET_ATT_GORA: readonly Stallningstagande[] = ['AVVISAS', 'ANSES_UPPFYLLD', 'EJ_BERORD'];

function genomforandet(stallningstagande: Stallningstagande | null, atgarder: readonly Atgard[]): Genomforandeaxel {
  if (stallningstagande === null) return 'EJ_BESLUTAT';
  if (atgarder.length === 0) {
    return INGET_ATT_GORA.includes(stallningstagande) ? 'INGET_ATT_GENOMFORA' : 'ATGARD_SAKNAS';
  }
  const oppna = atgarder.filter((atgard) => !arAtgardAvslutad(atgard));
  if (oppna.length > 0) return oppet(oppna, oppna.length < atgarder.length);
  return atgarder.every((atgard) => atgard.status === 'AVSLUTAD_UTAN_ATGARD') ? 'UTGATT' : 'GENOMFORT';
}

function oppet(oppna: readonly Atgard[], nagotKlart: boolean): Genomforandeaxel {
  if (oppna.some(({ status }) => status === 'BLOCKERAD')) return 'BLOCKERAT';
  if (oppna.every(({ status }) => status === 'KLARMARKERAD')) return 'KLARMARKERAT';
  const borjat = nagotKlart || oppna.some(({ status }) => status === 'PAGAR' || status === 'KLARMARKERAD');
  return borjat ? 'PAGAR' : 'EJ_PABORJAT';
}

/** The colour of what is not late. */
const FARG: Readonly<Record<Genomforandeaxel, Farg>> = {
  EJ_BESLUTAT: 'GUL',
  INGET_ATT_GENOMFORA: 'GRA',
  ATGARD_SAKNAS: 'ROD',
  EJ_PABORJAT: 'GUL',
  BLOCKERAT: 'ROD',
  PAGAR: 'GUL',
  KLARMARKERAT: 'GUL',
  GENOMFORT: 'GRON',
  UTGATT: 'ROD',
};

const svarForsenat = ({ svarMottaget, frister }: RevisionsArende, idag: Datum): boolean =>
  svarMottaget === null && gallandeFrist(frister).svarSenast < idag;

/** Late: the day has passed and those responsible have not said that it is done (domain 2.4 FORSENAD). */
export const arAtgardForsenad = (atgard: Atgard, idag: Datum): boolean =>
  !arAtgardAvslutad(atgard) &&
  atgard.status !== 'KLARMARKERAD' &&
  atgard.klartDatum !== null &&
  atgard.klartDatum < idag;
