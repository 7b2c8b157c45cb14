import type { Datum } from '#domain';
import { Dag } from '../layout/datum';
import { Ikon } from '../layout/ikoner';
import type { Uppgiftsrad } from './uppgiftsvy';

type Kortdelar = Readonly<{ rad: Uppgiftsrad; idag: Datum }>;

/** One task: what, how, why this person, when, and the act. */
export function Uppgiftskort({ rad, idag }: Kortdelar) {
  const sen = rad.forfaller < idag;
  return (
    <li class="rv-uppgift" data-lage={sen ? 'forsenad' : undefined}>
      <Marken rad={rad} sen={sen} />
      <h3 class="ds-heading rv-over0">
        <a class="ds-link" href={rad.akt.vag}>
          {rad.rubrik}
        </a>
      </h3>
      <dl class="rv-fragor">
        <dt>Gör så här</dt>
        <dd>{rad.akt.gorSaHar}</dd>
        <dt>Varför du</dt>
        <dd>
          {rad.varforDu} Granskning: {rad.arende}.
        </dd>
        <dt>Senast</dt>
        <dd>
          <strong>
            <Dag dag={rad.forfaller} idag={idag} />
          </strong>
        </dd>
      </dl>
      <Vagarna rad={rad} />
    </li>
  );
}

const Vagarna = ({ rad }: Readonly<{ rad: Uppgiftsrad }>) => (
  <div class="rv-rad">
    <a class="ds-button" href={rad.akt.vag}>
      {rad.akt.namn}
      <Om rad={rad} />
    </a>
    {rad.kvitto === null ? null : (
      <>
        <a class="ds-link" href={rad.kvitto}>
          Varför fick jag det här?
          <Om rad={rad} />
        </a>
        <a class="ds-link" href={`${rad.kvitto}/senare`}>
          Påminn mig senare
          <Om rad={rad} />
        </a>
      </>
    )}
  </div>
);

/** Tells links with the same words apart for those who hear them one by one. */
const Om = ({ rad }: Readonly<{ rad: Uppgiftsrad }>) => <span class="ds-sr-only">: {rad.rubrik}</span>;

function Marken({ rad, sen }: Readonly<{ rad: Uppgiftsrad; sen: boolean }>) {
  if (!sen && rad.for === null) return null;
  return (
    <div class="rv-rad">
      {sen ? (
        <span class="ds-tag" data-color="danger" data-lage="forsenad">
          <Ikon lage="forsenad" />
          Försenad
        </span>
      ) : null}
      {rad.for === null ? null : (
        <span class="ds-tag" data-color="brand1">
          för {rad.for}
        </span>
      )}
    </div>
  );
}
