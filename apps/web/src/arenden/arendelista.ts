import type { Arenderad } from '#application';
import { arDatum, SVAR_STATUS_ETIKETT, SVAR_STATUSAR, type Datum, type Organ, type SvarStatus } from '#domain';
import { arId } from '../http/ar-id';
import type { Lage } from '../layout/ikoner';
import { arendevag, granskningsvag } from '../layout/vagar';
import { versalt } from '../layout/datum';

/** What is asked for in the address, so that a choice can be kept as a bookmark. */
export type Urval = Readonly<{
  organId: string | null;
  svarStatus: SvarStatus | null;
  sok: string | null;
  /** After which row one reads on; null from the beginning. */
  efter: Readonly<{ svarSenast: Datum; id: string }> | null;
}>;

export type Arendelistrad = Readonly<{
  vag: string;
  titel: string;
  under: string;
  svar: Readonly<{ lage: Lage; ord: string }>;
  svarSenast: Datum;
  genomforande: Readonly<{ lage: Lage; ord: string }>;
}>;

export type Arendelista = Readonly<{
  idag: Datum;
  urval: Urval;
  organ: readonly Organ[];
  rader: readonly Arendelistrad[];
  totalt: number;
  /** The address of the rows after these; null on the last page. */
  nasta: string | null;
  borjan: string;
}>;

const LANGSTA_SOKNING = 200;

/** Reads what somebody has chosen. What is not a choice is none. */
export function lasUrval(fraga: Readonly<Record<string, unknown>>): Urval {
  const text = (namn: string): string => {
    const varde = fraga[namn];
    return typeof varde === 'string' ? varde.replaceAll('\0', '').trim().slice(0, LANGSTA_SOKNING) : '';
  };
  const [svarSenast = '', id = ''] = text('efter').split('_');
  return {
    organId: arId(text('organ')) ? text('organ') : null,
    svarStatus: SVAR_STATUSAR.find((status) => status === text('lage')) ?? null,
    sok: text('sok') === '' ? null : text('sok'),
    efter: arDatum(svarSenast) && arId(id) ? { svarSenast, id } : null,
  };
}

type Hamtat = Readonly<{
  rader: readonly Arenderad[];
  totalt: number;
  organ: readonly Organ[];
  idag: Datum;
  antal: number;
  /** Whether the person reads the organ's cases; whoever sees only where they stand goes to the granskning. */
  laser: (organId: string) => boolean;
}>;

export function arendelista(urval: Urval, { rader, totalt, organ, idag, antal, laser }: Hamtat): Arendelista {
  const sista = rader.at(-1);
  const fler = rader.length === antal && sista !== undefined;
  return {
    ...{ idag, urval, organ, totalt },
    rader: rader.map((rad) => listrad(rad, { organ, idag, laser })),
    nasta: fler ? adress({ ...urval, efter: sista }) : null,
    borjan: adress({ ...urval, efter: null }),
  };
}

function adress({ organId, svarStatus, sok, efter }: Urval): string {
  const delar = new URLSearchParams({
    ...(sok === null ? {} : { sok }),
    ...(organId === null ? {} : { organ: organId }),
    ...(svarStatus === null ? {} : { lage: svarStatus }),
    ...(efter === null ? {} : { efter: `${efter.svarSenast}_${efter.id}` }),
  }).toString();
  return delar === '' ? '/arenden' : `/arenden?${delar}`;
}

function listrad(rad: Arenderad, { organ, idag, laser }: Pick<Hamtat, 'organ' | 'idag' | 'laser'>): Arendelistrad {
  const namn = organ.find(({ id }) => id === rad.organId)?.namn ?? '';
  return {
    vag: laser(rad.organId) ? arendevag(rad.id) : granskningsvag(rad.granskningId),
    titel: rad.titel,
    under: [namn, rad.dnr === null ? 'inget diarienummer än' : `dnr ${rad.dnr}`].join(', '),
    svar: svaret(rad, idag),
    svarSenast: rad.svarSenast,
    genomforande: genomforandet(rad),
  };
}

const AVSLUTADE: readonly SvarStatus[] = ['AVSLUTAD', 'AVSKRIVEN'];

function svaret({ svarStatus, svarMottaget, svarSenast }: Arenderad, idag: Datum): Arendelistrad['svar'] {
  const ord = versalt(SVAR_STATUS_ETIKETT[svarStatus]);
  if (svarMottaget !== null || AVSLUTADE.includes(svarStatus)) return { lage: 'klar', ord };
  return svarSenast < idag
    ? { lage: 'forsenad', ord: `Försenat: ${SVAR_STATUS_ETIKETT[svarStatus]}` }
    : { lage: 'ifas', ord };
}

function genomforandet({ atgarderTotalt, atgarderAvslutade }: Arenderad): Arendelistrad['genomforande'] {
  if (atgarderTotalt === 0) return { lage: 'vilar', ord: 'Inga åtgärder' };
  const ord = `${String(atgarderAvslutade)} av ${String(atgarderTotalt)} åtgärder klara`;
  return { lage: atgarderAvslutade === atgarderTotalt ? 'klar' : 'ifas', ord };
}
