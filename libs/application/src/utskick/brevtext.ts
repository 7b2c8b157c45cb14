import { svensktDatum, type Bevakning } from '#domain';
import { omSteget } from '../fragor/varfor';
import type { Brev, Brevbyte, Brevnotis, Brevstycke, Brevtext } from '../portar';

/** A change of holder as the letter tells of it: how much is open on the post, and where that lies while it is vacant. */
export type Bytesrad = Omit<Brevbyte, 'befattningId'> &
  Readonly<{ befattning: string; antal: number; vakant: boolean; hos: string | null }>;

/** What is still to be told when the letter leaves. */
export type Brevinnehall = Omit<Brev, 'byten'> & Readonly<{ byten: readonly Bytesrad[] }>;

const VAD: Readonly<Record<Bevakning['slag'], string>> = {
  SVAR: 'Svara revisorerna',
  YTTRANDE: 'Yttra er till ett annat organ',
  ORGANREMISS: 'Se till att ett annat organ yttrar sig',
  ATERKALLELSE: 'Avskriv ett ärende där remissen är återkallad',
  PLANERING: 'Registrera och planera ett nytt ärende',
  DIARIEFORING: 'Registrera ett nytt ärende',
  JUSTERING: 'Få protokollet justerat',
  ANSLAG: 'Registrera anslaget av justeringen',
  ANMALAN: 'Anmäl ett ärende till nämnden',
  REVISORSPAMINNELSE: 'Svara på revisorernas påminnelse',
  REMISSVAR: 'Svara på en remiss',
  KOMPLETTERING: 'Komplettera svaret till revisorerna',
  KVITTENS: 'Få revisorernas bekräftelse på att svaret har kommit fram',
  TILLDELNING: 'Tilldela en åtgärd',
  ACCEPTANS: 'Acceptera eller avböj en åtgärd',
  ATGARD: 'Genomför en åtgärd',
  BLOCKERING: 'Följ upp det som hindrar en åtgärd',
  UPPFOLJNING: 'Följ upp en åtgärd',
  EFFEKT: 'Bedöm effekten av en åtgärd',
  VAKANT_ANSVAR: 'Tillsätt en vakant befattning',
  VERIFIERING: 'Verifiera en åtgärd',
  ATERRAPPORT: 'Lämna en återrapport till nämnden',
  AVSLUT: 'Avsluta ett ärende',
  OVERLAMNING: 'Läs och kvittera överlämningen av öppna ärenden',
  EXTERNT_SVAR: 'Följ upp svaret från ett bolag eller kommunalförbund',
  UPPFOLJANDE_GRANSKNING: 'Se över läget inför revisorernas uppföljning',
};

/** The letter to one person. Which case, and what it says, stands behind the link, after login. */
export const brevtext = (brev: Brevinnehall, publicUrl: string): Brevtext => ({
  amne: amne(brev),
  stycken: [
    ...brev.byten.map((byte) => omByte(byte, publicUrl)),
    ...brev.notiser.map((notis) => omUppgift(notis, brev, publicUrl)),
  ],
  slut: brev.notiser.length === 0 ? null : 'Bakom varje länk står varför du fick det här.',
});

function amne(brev: Brevinnehall): string {
  const [forsta] = brev.notiser;
  if (forsta === undefined) return 'En befattning har bytt innehavare';
  if (brev.slag === 'BRADSKANDE') return `Försenat: ${vad(forsta.kvitto.bevakning)}`;
  return brev.notiser.length === 1
    ? 'En uppgift väntar på dig'
    : `${String(brev.notiser.length)} uppgifter väntar på dig`;
}

const vad = (bevakning: Bevakning): string => VAD[bevakning.slag];

function omUppgift({ kvitto, skal }: Brevnotis, { dag }: Brevinnehall, publicUrl: string): Brevstycke {
  const { id, bevakning, steg } = kvitto;
  // A letter may be of a later day than its step: one that has waited says how it is now.
  const idag = dag > steg.dag ? dag : steg.dag;
  const nar = bevakning.forfaller < idag ? 'försenat sedan' : 'senast';
  return {
    mening: [
      skal === 'OBESTALLBART' ? 'Kunde inte lämnas till den som har uppgiften. ' : '',
      { ord: vad(bevakning), lank: `${publicUrl}/kvitton/${id}` },
      `: ${nar} ${svensktDatum(bevakning.forfaller)}.`,
    ],
    skal: idag === steg.dag ? omSteget(steg) : null,
  };
}

/** Who has left gets no link: there is nothing of it left to see. */
function omByte(byte: Bytesrad, publicUrl: string): Brevstycke {
  const { roll, befattning, dag } = byte;
  const mening =
    roll === 'TILLTRADER'
      ? [
          `Du svarar nu för befattningen ${befattning}, sedan ${svensktDatum(dag)}: `,
          { ord: uppgifter(byte), lank: `${publicUrl}/uppgifter` },
          ' ligger på den.',
        ]
      : [
          `Befattningen ${befattning} ligger inte längre på dig, sedan ${svensktDatum(dag)}: ${uppgifter(byte)} ${vart(byte)}.`,
        ];
  return { mening, skal: null };
}

const uppgifter = ({ antal }: Bytesrad): string =>
  antal === 1 ? 'en öppen uppgift' : `${String(antal)} öppna uppgifter`;

function vart({ vakant, hos }: Bytesrad): string {
  if (!vakant) return 'har gått över till den nya innehavaren';
  return hos === null ? 'väntar på en ny innehavare' : `ligger hos ${hos} medan befattningen är vakant`;
}
