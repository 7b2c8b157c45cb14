import type { Organ } from '#domain';
import { Urvalslista } from './urvalslista';

type Delar = Readonly<{
  /** The page that is chosen on. */
  vag: string;
  organ: readonly Organ[];
  valt: string | null;
  /** What the choice of none is called. */
  alla: string;
}>;

/** Which nämnd's part of a page one wants to see. */
export const Organval = ({ vag, organ, valt, alla }: Delar) => (
  <form class="rv-form rv-over" method="get" action={vag}>
    <div class="rv-rad rv-filter">
      <Urvalslista namn="organ" etikett="Nämnd" alla={alla} valt={valt}>
        {organ.map(({ id, namn }) => [id, namn] as const)}
      </Urvalslista>
      <button class="ds-button" type="submit">
        Visa
      </button>
    </div>
  </form>
);
