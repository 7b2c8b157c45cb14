import type { Adapter, AdapterPayload } from 'oidc-provider';

type Post = { payload: AdapterPayload; gallerTill: number };

/**
 * What the provider remembers between two requests: sessions, codes, logins under way. In memory: whoever was
 * logged in when it restarts logs in again. Access tokens are signed and not kept.
 */
export class IdentitetLager implements Adapter {
  private static readonly poster = new Map<string, Post>();

  constructor(private readonly modell: string) {}

  upsert(id: string, payload: AdapterPayload, sekunder: number): Promise<void> {
    this.stada();
    IdentitetLager.poster.set(this.nyckel(id), { payload, gallerTill: Date.now() + sekunder * 1000 });
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.gallande(this.nyckel(id)));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.forst((payload) => payload.uid === uid));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.forst((payload) => payload.userCode === userCode));
  }

  consume(id: string): Promise<void> {
    const payload = this.gallande(this.nyckel(id));
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    IdentitetLager.poster.delete(this.nyckel(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [nyckel, { payload }] of IdentitetLager.poster) {
      if (payload.grantId === grantId) IdentitetLager.poster.delete(nyckel);
    }
    return Promise.resolve();
  }

  private nyckel(id: string): string {
    return `${this.modell}:${id}`;
  }

  private gallande(nyckel: string): AdapterPayload | undefined {
    const post = IdentitetLager.poster.get(nyckel);
    return post !== undefined && post.gallerTill > Date.now() ? post.payload : undefined;
  }

  private forst(passar: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const egna = [...IdentitetLager.poster.keys()].filter((nyckel) => nyckel.startsWith(`${this.modell}:`));
    return egna.map((nyckel) => this.gallande(nyckel)).find((payload) => payload !== undefined && passar(payload));
  }

  private stada(): void {
    for (const [nyckel, { gallerTill }] of IdentitetLager.poster) {
      if (gallerTill <= Date.now()) IdentitetLager.poster.delete(nyckel);
    }
  }
}
