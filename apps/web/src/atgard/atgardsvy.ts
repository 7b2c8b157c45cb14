import type { VisadAtgard } from '#application';
import { ATGARD_STATUS_ETIKETT, arAtgardAvslutad, type Datum } from '#domain';
import type { Lage } from '../layout/ikoner';
import { svenskDag, versalt } from '../layout/datum';
import { arendevag, atgardsvag } from '../layout/vagar';
import { postnamn } from '../ord/poster';
import { STALLNINGSTAGANDE_ORD } from '../ord/stallningstaganden';
import { loggen, type Loggrad } from './atgardslogg';

/** A way to answer: what it says, what one does there, and where. */
export type Val = Readonly<{ vag: string; val: string; hjalp: string }>;

/** What the nämnd answered to one recommendation that the åtgärd is for. */
export type Lofte = Readonly<{ nummer: number; text: string; svar: readonly string[] }>;

/** One åtgärd as the page shows it. */
export type Atgardsvy = Readonly<{
  idag: Datum;
  vag: string;
  rubrik: string;
  lage: Readonly<{ lage: Lage; ord: string }>;
  klartSenast: Datum | null;
  fraga: string;
  val: readonly Val[];
  loften: readonly Lofte[];
  beslut: string | null;
  ansvariga: readonly string[];
  tidigareDagar: readonly Datum[];
  foljsUpp: Datum | null;
  kontrolleras: string;
  logg: readonly Loggrad[];
  arende: Readonly<{ vag: string; namn: string }>;
}>;

/** Everything that the page says; `val` are the choices that fit where the åtgärd stands and who looks. */
export function atgardsvy(visad: VisadAtgard, val: readonly Val[]): Atgardsvy {
  const { allt, atgard } = visad;
  const { arende, idag } = allt;
  const vag = atgardsvag(arende.id, atgard.id);
  return {
    ...{ idag, vag, rubrik: atgard.beskrivning, klartSenast: atgard.klartDatum, foljsUpp: atgard.foljsUpp },
    lage: laget(visad),
    fraga: fragan(visad, val),
    val: val.map((ett) => ({ ...ett, vag: `${vag}/${ett.vag}` })),
    loften: loftena(visad),
    beslut: beslutet(visad),
    ansvariga: atgard.ansvar.map(({ befattningId }) => ansvarig(visad, befattningId)),
    tidigareDagar: atgard.omplaneringar.map(({ fran }) => fran),
    kontrolleras: kontrollen(visad),
    logg: loggen(visad),
    arende: {
      vag: arendevag(arende.id),
      namn: arende.dnr === null ? arende.titel : `${arende.titel}, dnr ${arende.dnr}`,
    },
  };
}

function laget({ atgard, allt: { idag } }: VisadAtgard): Atgardsvy['lage'] {
  const { status, klartDatum } = atgard;
  const ord = versalt(ATGARD_STATUS_ETIKETT[status]);
  if (arAtgardAvslutad(atgard)) return { lage: status === 'VERIFIERAD' ? 'klar' : 'nej', ord };
  if (status !== 'KLARMARKERAD' && klartDatum !== null && klartDatum < idag) {
    return { lage: 'forsenad', ord: `Försenad, ${ATGARD_STATUS_ETIKETT[status]}` };
  }
  return { lage: status === 'BLOCKERAD' ? 'vilar' : 'ifas', ord };
}

/** What is asked of the one who looks, in the words of where it stands. */
function fragan({ atgard: { status }, person }: VisadAtgard, val: readonly Val[]): string {
  if (val.length === 0) return 'Du behöver inte göra något';
  if (val.some(({ vag }) => vag === 'acceptera')) return 'Kan ni göra det här?';
  if (val.some(({ vag }) => vag === 'verifiera')) return 'Är åtgärden gjord?';
  if (status === 'BESLUTAD' || status === 'AVBOJD') return 'Vem ska göra det?';
  return person.arbetar ? 'Hur går det?' : 'Vad vill du göra?';
}

const loftena = ({ atgard, allt: { arende } }: VisadAtgard): readonly Lofte[] =>
  arende.rekommendationer
    .filter(({ id }) => atgard.rekommendationIds.includes(id))
    .map(({ id, nummer, text }) => ({
      ...{ nummer, text },
      svar: arende.bemotanden
        .filter(({ rekommendationId }) => rekommendationId === id)
        .map((svar) => `${STALLNINGSTAGANDE_ORD[svar.stallningstagande]}. ${svar.text}`),
    }));

function beslutet({ allt: { arende, organ } }: VisadAtgard): string | null {
  const { beslut } = arende;
  if (beslut === null) return null;
  const namn = organ.find(({ id }) => id === arende.organId)?.namn ?? 'Nämnden';
  return beslut.paragraf === null
    ? `${namn}, ${svenskDag(beslut.datum, { ar: true })}`
    : `${namn} ${beslut.paragraf}, ${svenskDag(beslut.datum, { ar: true })}`;
}

function ansvarig({ allt: { poster }, atgard: { delegeringar } }: VisadAtgard, befattningId: string): string {
  const namnet = (id: string): string => {
    const post = poster.find((ena) => ena.id === id);
    return post === undefined ? 'En befattning som inte längre finns' : postnamn(post);
  };
  const utfor = delegeringar.find((d) => d.befattningId === befattningId && d.tom === null);
  return utfor === undefined ? namnet(befattningId) : `${namnet(befattningId)}. Utförs av ${namnet(utfor.utforare)}.`;
}

function kontrollen({ allt: { poster, arende }, person }: VisadAtgard): string {
  const post = poster.find(({ id }) => id === arende.handlaggare);
  const vem = post === undefined ? 'Handläggaren i ärendet' : postnamn(post);
  return person.farBedoma ? `${vem}.` : `${vem}. Du kan inte kontrollera åtgärden, för den är eller har varit din.`;
}
