import type { Uppgift } from '#application';
import type { Bevakning } from '#domain';
import { arendevag, atgardsvag, granskningsvag, remissvag } from '../layout/vagar';

/** Where something owed is done, and the act's words. */
export type Uppgiftsakt = Readonly<{
  vag: string;
  /** The act in the imperative, for its button: "Svara på remissen". */
  namn: string;
  /** One sentence on how it is done. */
  gorSaHar: string;
}>;

type Ord = Pick<Uppgiftsakt, 'namn' | 'gorSaHar'>;
type Mal = Pick<Uppgift, 'arendeId' | 'granskningId'>;
type Bevakningsslag = Bevakning['slag'];
type Vad = Pick<Bevakning, 'slag' | 'nyckel'>;

/** Where one does what is owed in a case or a granskning: the act itself when it is one, or else the page it is chosen on. */
export const uppgiftsakt = ({ slag, nyckel }: Vad, mal: Mal): Uppgiftsakt => ({
  ...ORD[slag],
  vag: mal.arendeId === null ? granskningsvag(mal.granskningId ?? '') : platsen(slag, nyckel, mal.arendeId),
});

/** The key of a watch on a part of the case names that part: `atgard/<id>/…`, `remiss/<id>`. */
function platsen(slag: Bevakningsslag, nyckel: string, arendeId: string): string {
  const [, delId = ''] = nyckel.split('/');
  if (nyckel.startsWith('atgard/')) return `${atgardsvag(arendeId, delId)}${I_ATGARDEN[slag] ?? ''}`;
  if (nyckel.startsWith('remiss/')) return `${remissvag(arendeId, delId)}/svar`;
  if (slag === 'OVERLAMNING') return '/overlamningar';
  return `${arendevag(arendeId)}${I_ARENDET[slag] ?? ''}`;
}

const I_ATGARDEN: Partial<Record<Bevakningsslag, string>> = {
  TILLDELNING: '/tilldela',
  UPPFOLJNING: '/folj-upp',
  EFFEKT: '/effekt',
};

const I_ARENDET: Partial<Record<Bevakningsslag, string>> = {
  PLANERING: '/plan',
  DIARIEFORING: '/diarieforing',
  JUSTERING: '/justering',
  ANSLAG: '/anslag',
  KVITTENS: '/kvittens',
  KOMPLETTERING: '/komplettering',
  ATERRAPPORT: '/aterrapport',
  AVSLUT: '/avslut',
  ATERKALLELSE: '/avskrivning',
};

const ord = (namn: string, gorSaHar: string): Ord => ({ namn, gorSaHar });

const ORD: Readonly<Record<Bevakningsslag, Ord>> = {
  SVAR: ord('Öppna ärendet', 'Se till att yttrandet blir klart, beslutat och skickat till revisorerna.'),
  YTTRANDE: ord('Öppna ärendet', 'Se till att yttrandet blir klart, beslutat och skickat till nämnden som frågar.'),
  DIARIEFORING: ord('Diarieför ärendet', 'Ge ärendet ett diarienummer.'),
  PLANERING: ord('Planera ärendet', 'Välj vilket sammanträde som ska besluta om svaret.'),
  ANMALAN: ord('Öppna ärendet', 'Ta upp det som en anmälan på nästa sammanträde och registrera paragrafen.'),
  REVISORSPAMINNELSE: ord('Öppna ärendet', 'Hör av dig till revisorerna och säg när svaret kommer.'),
  REMISSVAR: ord('Svara på remissen', 'Skriv vad ni gör i dag, vad ni ska göra och när det är klart.'),
  ORGANREMISS: ord('Öppna ärendet', 'Hör efter med den andra nämnden, eller ge den mer tid.'),
  ATERKALLELSE: ord(
    'Avskriv ärendet',
    'Nämnden som frågade behöver inte svaret längre. Skriv varför ärendet avskrivs.',
  ),
  JUSTERING: ord('Registrera justering', 'Skriv vilken dag protokollet justerades.'),
  ANSLAG: ord('Registrera anslag', 'Skriv vilken dag justeringen sattes upp på anslagstavlan.'),
  KVITTENS: ord('Registrera kvittensen', 'Fråga revisorerna om svaret kom fram, och registrera när de fick det.'),
  KOMPLETTERING: ord('Lämna komplettering', 'Svara på det som revisorerna frågar efter.'),
  TILLDELNING: ord('Tilldela åtgärden', 'Välj vilken befattning som ska göra den och när den ska vara klar.'),
  ACCEPTANS: ord(
    'Ta ställning',
    'Säg om ni kan göra åtgärden till den dag som står, eller att någon annan bör ha den.',
  ),
  ATGARD: ord('Berätta hur det går', 'Markera åtgärden som klar, berätta hur långt ni har kommit eller be om mer tid.'),
  BLOCKERING: ord('Följ upp hindret', 'Hör efter hos den ni väntar på, och berätta hur det går.'),
  VERIFIERING: ord('Kontrollera åtgärden', 'Läs bevisen. Säg om åtgärden är gjord eller behöver mer arbete.'),
  UPPFOLJNING: ord('Följ upp åtgärden', 'Se efter hur det går, och bestäm om det ska följas upp igen.'),
  EFFEKT: ord('Kontrollera effekten', 'Se efter om åtgärden hjälpte.'),
  ATERRAPPORT: ord('Registrera återrapporten', 'Berätta för nämnden vad som blev gjort.'),
  AVSLUT: ord('Avsluta ärendet', 'Ta upp avslutet i nämnden och registrera paragrafen.'),
  VAKANT_ANSVAR: ord(
    'Öppna ärendet',
    'Se till att någon tillsätts, eller flytta uppgifterna till en annan befattning.',
  ),
  OVERLAMNING: ord('Läs överlämningen', 'Läs vad nämnden har öppet, och kvittera att du har tagit del av det.'),
  EXTERNT_SVAR: ord(
    'Öppna granskningen',
    'Fråga bolaget eller kommunalförbundet efter svaret, och registrera när det har kommit.',
  ),
  UPPFOLJANDE_GRANSKNING: ord('Öppna ärendet', 'Se över läget. Revisorerna kan snart följa upp granskningen.'),
};
