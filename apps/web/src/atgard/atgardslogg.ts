import type { VisadAtgard } from '#application';
import { allaAv, datumIStockholm, type ArendeHandelse, type Tidpunkt } from '#domain';
import { svenskTid } from '../layout/datum';
import { kvittovag } from '../layout/vagar';
import { handelsetext } from '../ord/handelsetext';

/** One thing that has happened: what, what was said, when and by whom; and the receipt, when it was a reminder. */
export type Loggrad = Readonly<{ rubrik: string; text: string | null; nar: string; kvitto: string | null }>;

type Handelse = Readonly<{ tid: Tidpunkt; rad: Loggrad }>;

const SLAG = {
  NY_UPPGIFT: 'Besked om ny uppgift',
  PAMINNELSE: 'Påminnelse',
  ESKALERING: 'Besked om försening',
} as const;

/** What has happened to an åtgärd, newest first: what people did, and what they were told. */
export const loggen = (visad: VisadAtgard): readonly Loggrad[] =>
  [...gjort(visad), ...sagt(visad)].sort((a, b) => (a.tid < b.tid ? 1 : -1)).map(({ rad }) => rad);

const gjort = ({ handelser }: VisadAtgard): readonly Handelse[] =>
  handelser.map(({ loggad: { handelse, tid }, av }) => ({
    tid,
    rad: {
      ...ord(handelse),
      nar: `${datumIStockholm(tid)}${av === null ? '' : `, ${av}`}`,
      kvitto: null,
    },
  }));

const ord = (handelse: ArendeHandelse): Pick<Loggrad, 'rubrik' | 'text'> => {
  const { rubrik, text } = handelsetext(handelse);
  return { rubrik, text: text === '' ? null : text };
};

const sagt = ({ kvitton, allt: { poster } }: VisadAtgard): readonly Handelse[] =>
  kvitton.map(({ id, steg, adressater, skapat }) => {
    const till = adressater.map(({ befattningId }) => poster.find((post) => post.id === befattningId)?.namn ?? '');
    return {
      tid: skapat,
      rad: {
        rubrik: till.length === 0 ? `${SLAG[steg.slag]} utan mottagare` : `${SLAG[steg.slag]} till ${allaAv(till)}`,
        ...{ text: null, nar: svenskTid(skapat), kvitto: kvittovag(id) },
      },
    };
  });
