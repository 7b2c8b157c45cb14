type Delar = Readonly<{
  /** Its name in the address. */
  namn: string;
  etikett: string;
  /** What the choice of none is called: "Alla nämnder". */
  alla: string;
  valt: string | null;
  children: readonly (readonly [varde: string, ord: string])[];
}>;

/** One thing to choose a list by, in a form whose answer is an address. */
export const Urvalslista = ({ namn, etikett, alla, valt, children }: Delar) => (
  <div class="ds-field">
    <label class="ds-label" for={namn}>
      {etikett}
    </label>
    <select class="ds-input" id={namn} name={namn}>
      <option value="">{alla}</option>
      {children.map(([varde, ord]) => (
        <option key={varde} value={varde} selected={varde === valt}>
          {ord}
        </option>
      ))}
    </select>
  </div>
);
