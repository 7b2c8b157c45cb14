import { Client } from 'pg';

const OMTAG_MS = 2_000;

/**
 * LISTENs for new outbox rows on a connection of its own, and takes a new one when that is lost. Gives a hint after
 * every reconnect, since a notice may have passed in between. Never fails: without it, the relay's poll does the work.
 */
export class Lyssnare {
  private klient: Client | null = null;
  private omtag: NodeJS.Timeout | null = null;
  private stoppad = false;

  constructor(
    private readonly url: string,
    private readonly vidHint: () => void,
  ) {}

  async starta(): Promise<void> {
    if (this.stoppad) return;
    const klient = new Client({ connectionString: this.url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    this.klient = klient;
    klient.on('notification', this.vidHint);
    klient.once('error', () => {
      this.borjaOm(klient);
    });
    klient.once('end', () => {
      this.borjaOm(klient);
    });
    try {
      await klient.connect();
      await klient.query('LISTEN utkorg');
      this.vidHint();
    } catch {
      this.borjaOm(klient);
    }
  }

  async stoppa(): Promise<void> {
    this.stoppad = true;
    if (this.omtag !== null) clearTimeout(this.omtag);
    await this.klient?.end().catch(() => undefined);
  }

  private borjaOm(klient: Client): void {
    klient.removeAllListeners();
    klient.on('error', () => undefined);
    klient.end().catch(() => undefined);
    if (this.stoppad || this.klient !== klient) return;
    this.klient = null;
    this.omtag = setTimeout(() => void this.starta(), OMTAG_MS);
  }
}
