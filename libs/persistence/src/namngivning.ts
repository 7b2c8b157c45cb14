import { DefaultNamingStrategy, Table } from 'typeorm';

/** Constraint names that a person can read in an error: `fk_handelser_kommun_id_arende_id`. The migrations use the same. */
export class Namngivning extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (stor) => `_${stor.toLowerCase()}`);
  }

  override primaryKeyName(tabell: Table | string): string {
    return `pk_${tabellnamn(tabell)}`;
  }

  override uniqueConstraintName(tabell: Table | string, kolumner: string[]): string {
    return `uq_${tabellnamn(tabell)}_${kolumner.join('_')}`;
  }

  override foreignKeyName(tabell: Table | string, kolumner: string[]): string {
    return `fk_${tabellnamn(tabell)}_${kolumner.join('_')}`;
  }
}

const tabellnamn = (tabell: Table | string): string =>
  (tabell instanceof Table ? tabell.name : tabell).replace(/^.*\./, '');
