import type { Operation } from './operation';

/** Looks up operations by path: literal segments first, then `{id}`. */
export class Operationstabell {
  private readonly rader: readonly Readonly<{ delar: readonly string[]; operation: Operation }>[];

  constructor(readonly operationer: readonly Operation[]) {
    this.rader = operationer.map((operation) => ({ delar: operation.vag.split('/'), operation }));
  }

  /** Every operation on the path, one per method; empty when the path is unknown. */
  pa(vag: string): readonly Operation[] {
    const delar = vag.split('/');
    const traffar = this.rader.filter((rad) => passar(rad.delar, delar));
    const exakta = traffar.filter((rad) => rad.delar.every((del, i) => del === delar[i]));
    return (exakta.length > 0 ? exakta : traffar).map(({ operation }) => operation);
  }
}

const passar = (monster: readonly string[], delar: readonly string[]): boolean =>
  monster.length === delar.length &&
  monster.every((del, i) => (del.startsWith('{') ? delar[i] !== '' : del === delar[i]));
