import type { Datum, Innehavarbyte, KandInnehavare, Tidpunkt } from '#domain';
import type { Notis } from './kvitto-lager';

/** Whether the person told of a change of holder is the one who left the post, or the one who has come to it. */
export type Bytesroll = 'FRANTRADER' | 'TILLTRADER';

/** That one person is to be told of a change of holder. */
export type Bytesnotis = Notis & Readonly<{ roll: Bytesroll }>;

/** A change of holder as it stands in a letter. */
export type Brevbyte = Readonly<{ id: string; befattningId: string; dag: Datum; roll: Bytesroll }>;

/** Changes of holder that have been seen. Only added; the number of each within its post is what makes it once (ADR 26). */
export interface InnehavarbyteLager {
  /** Who is known to hold each post, by post. A post that nobody has looked at is not there. */
  kanda(): Promise<ReadonlyMap<string, KandInnehavare>>;
  /**
   * How many open tasks lie on the post, but those in cases that the person is jävig in, and the överlämning: that comes
   * with the change and is told of by itself.
   */
  oppnaUppgifter(personId: string, befattningId: string): Promise<number>;
  /** Adds the change with its notices. False: seen before. */
  skrivEnGang(byte: Innehavarbyte, skapat: Tidpunkt, notiser: readonly Bytesnotis[]): Promise<boolean>;
}
