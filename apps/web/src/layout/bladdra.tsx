/** Between the pages of a list; an address is null where there is no page. */
export const Bladdra = ({ fore, efter }: Readonly<{ fore: string | null; efter: string | null }>) =>
  fore === null && efter === null ? null : (
    <p class="rv-rad rv-over">
      {fore === null ? null : (
        <a class="ds-link" href={fore}>
          Föregående
        </a>
      )}
      {efter === null ? null : (
        <a class="ds-link" href={efter}>
          Nästa
        </a>
      )}
    </p>
  );
