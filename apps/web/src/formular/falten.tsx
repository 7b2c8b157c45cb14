import { fragorna, type Falt, type Faltfel, type Grupp, type Varden } from './falt';
import { faltId, Fragefalt } from './fraga';

type Delar = Readonly<{ falt: readonly Falt[]; varden: Varden; fel: readonly Faltfel[] }>;

/** All questions of a form, group by group. */
export const Falten = ({ falt, varden, fel }: Delar) => (
  <>
    {falt.map((ett) => {
      if (ett.slag === 'GIVET') return null;
      if (ett.slag === 'GRUPP') return <Gruppen key={ett.rubrik} grupp={ett} varden={varden} fel={fel} />;
      return <Fragefalt key={ett.namn} fraga={ett} varden={varden} fel={fel} />;
    })}
  </>
);

type Gruppdelar = Omit<Delar, 'falt'> & Readonly<{ grupp: Grupp }>;

/** A group is named by its heading: its questions may be asked in the same words as those of the next group. */
function Gruppen({ grupp, ...delar }: Gruppdelar) {
  const { rubrik, ingress, falt, iRad = false, vikt = false } = grupp;
  const id = `${faltId(falt[0]?.namn ?? '')}-grupp`;
  const falten = <Falten falt={falt} {...delar} />;
  const rubriken = (
    <h2 class="ds-heading" id={id}>
      {rubrik}
    </h2>
  );
  return (
    <section class="rv-avsnitt rv-form" role="group" aria-labelledby={id}>
      {vikt ? (
        <details open={angar({ grupp, ...delar })}>
          <summary>{rubriken}</summary>
          {ingress}
          <div class="rv-form rv-over">{falten}</div>
        </details>
      ) : (
        <>
          <div class="rv-stack">
            {rubriken}
            {ingress}
          </div>
          {iRad ? <div class="rv-rad rv-filter">{falten}</div> : falten}
        </>
      )}
    </section>
  );
}

/** Whether somebody has answered something in it, or has something to mend there. */
const angar = ({ grupp, varden, fel }: Gruppdelar): boolean =>
  fragorna([grupp]).some(
    (fraga) => varden(fraga).some((svar) => svar !== '') || fel.some(({ namn }) => namn === fraga.namn),
  );
