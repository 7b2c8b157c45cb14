import type { LagradPublicering } from '#application';
import type { Datum } from '#domain';
import { Dag } from '../layout/datum';
import { STALLNINGSTAGANDE_ORD } from '../ord/stallningstaganden';

type Innehall = LagradPublicering['innehall'];
type Bemotande = Innehall['bemotanden'][number];
type Delar = Readonly<{ publicering: LagradPublicering; idag: Datum }>;

/** A reply as it was sent: the decision, each recommendation with what was said and promised, and what was added later. */
export function Svaret({ publicering: { innehall }, idag }: Delar) {
  return (
    <>
      <Beslutet innehall={innehall} idag={idag} />
      <ol class="rv-rek rv-lofte rv-over">
        {innehall.bemotanden.map((bemotande, i) => (
          <Rekommendation key={i} bemotande={bemotande} idag={idag} />
        ))}
      </ol>
      <Kompletteringar innehall={innehall} idag={idag} />
      <Ejantagna innehall={innehall} />
    </>
  );
}

function Beslutet({ innehall, idag }: Readonly<{ innehall: Innehall; idag: Datum }>) {
  const { beslut, reservationer, gemensamtMed } = innehall;
  return (
    <>
      {gemensamtMed.length === 0 ? null : (
        <p class="rv-liten rv-svag">Gemensamt yttrande med {gemensamtMed.join(', ')}: samma text, egna beslut.</p>
      )}
      {beslut === null ? null : (
        <>
          <p class="rv-over0">
            <strong>Beslut</strong> <Dag dag={beslut.datum} idag={idag} />
            {beslut.paragraf === null ? UTANFOR[beslut.vag] : ` ${beslut.paragraf}`}
          </p>
          <blockquote class="rv-citat">{beslut.lydelse}</blockquote>
          {beslut.votering === null ? null : (
            <p class="rv-liten rv-over0">
              Omröstning: {beslut.votering.ja} ja, {beslut.votering.nej} nej, {beslut.votering.avstar} avstår. Ja
              betydde {beslut.votering.jaBetyder}.
            </p>
          )}
        </>
      )}
      {reservationer.length === 0 ? null : (
        <p class="rv-liten rv-over0">
          <strong>Reservationer:</strong> {reservationer.join('; ')}
        </p>
      )}
    </>
  );
}

const UTANFOR = { NAMND: '', ORDFORANDE: ', av ordföranden i nämndens ställe', DELEGAT: ', på delegation' } as const;

const Rekommendation = ({ bemotande, idag }: Readonly<{ bemotande: Bemotande; idag: Datum }>) => (
  <li>
    <span class="rv-nr">{bemotande.nummer}</span>
    <div>
      <p>{bemotande.rekommendation}</p>
      {bemotande.del === null ? null : <p class="rv-liten">Del: {bemotande.del}</p>}
      <p class="rv-liten rv-over0">
        <strong>{STALLNINGSTAGANDE_ORD[bemotande.stallningstagande]}.</strong> {bemotande.text}
      </p>
    </div>
    <div class="rv-liten">
      {bemotande.atgarder.length === 0 ? <Ingenting /> : <Lovat bemotande={bemotande} idag={idag} />}
    </div>
  </li>
);

const Ingenting = () => <span class="rv-svag">Ingen åtgärd lovad.</span>;

const Lovat = ({ bemotande, idag }: Readonly<{ bemotande: Bemotande; idag: Datum }>) => (
  <>
    <strong>Lovat:</strong>
    <ul class="ds-list">
      {bemotande.atgarder.map(({ beskrivning, ansvariga, klartDatum }, i) => (
        <li key={i}>
          {beskrivning}. {ansvariga.length === 0 ? 'Ingen ansvarig angiven' : ansvariga.join(', ')},{' '}
          {klartDatum === null ? (
            'inget datum'
          ) : (
            <>
              klart <Dag dag={klartDatum} idag={idag} />
            </>
          )}
          .
        </li>
      ))}
    </ul>
  </>
);

const Kompletteringar = ({ innehall: { kompletteringar }, idag }: Readonly<{ innehall: Innehall; idag: Datum }>) =>
  kompletteringar.length === 0 ? null : (
    <>
      <h3 class="ds-heading rv-over">Kompletteringar</h3>
      {kompletteringar.map(({ fraga, svar, datum }, i) => (
        <dl key={i} class="rv-fragor">
          <dt>Revisorerna frågade</dt>
          <dd>{fraga}</dd>
          <dt>
            Svar <Dag dag={datum} idag={idag} />
          </dt>
          <dd>{svar}</dd>
        </dl>
      ))}
    </>
  );

const Ejantagna = ({ innehall: { ejAntagna } }: Readonly<{ innehall: Innehall }>) =>
  ejAntagna.length === 0 ? null : (
    <details class="rv-mer rv-over">
      <summary>Förslag som nämnden inte antog ({ejAntagna.length})</summary>
      {ejAntagna.map(({ av, lydelse }, i) => (
        <p key={i} class="rv-over0">
          {av === null ? null : <strong>{av}: </strong>}
          {lydelse}
        </p>
      ))}
    </details>
  );
