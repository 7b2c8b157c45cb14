import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { NativeConnectionOptions } from '@temporalio/worker';

/** Where Temporal is and how to get in, from the SDK's own variables (`TEMPORAL_ADDRESS` …) or its TOML profile. */
export type Temporalinstallning = Readonly<{ anslutning: NativeConnectionOptions; namnrymd: string }>;

/** Throws when a variable or the profile cannot be read; the message says which. */
export function lasTemporalinstallning(): Temporalinstallning {
  const { connectionOptions, namespace } = loadClientConnectConfig();
  return { anslutning: connectionOptions, namnrymd: namespace ?? 'default' };
}

// The library's own pause between reconnects grows to two minutes: too long after a long outage.
const ATERANSLUTNING = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2_000 };

/** Few, because every caller has a retry of its own. */
const FORSOK = 3;

/** A client that connects at first use, so that the process starts while Temporal is away. Close `klient.connection`. */
export function oppnaTemporalklient(installning: Temporalinstallning): Client {
  const { address, tls, apiKey, metadata } = installning.anslutning;
  const connection = Connection.lazy({
    ...(address === undefined ? {} : { address }),
    ...(tls === undefined ? {} : { tls }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(metadata === undefined ? {} : { metadata }),
    channelArgs: ATERANSLUTNING,
    interceptors: [makeGrpcRetryInterceptor(defaultGrpcRetryOptions({ maxAttempts: FORSOK }))],
  });
  return new Client({ connection, namespace: installning.namnrymd });
}
