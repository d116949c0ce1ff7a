// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// oidc-provider as an issuer of its own: `node provider.mjs CLIENTS`, a list as JSON. Says its address in one line, then serves until its standard input ends. Whoever is sent to log in is alice, at once.
import { createServer } from 'node:http'
import { X509Certificate } from 'node:crypto'
import { exportJWK, generateKeyPair } from 'jose'
import Provider from 'oidc-provider'

const server = createServer()
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const issuer = `http://127.0.0.1:${server.address().port}`
const { privateKey } = await generateKeyPair('RS256', { extractable: true })
const provider = new Provider(issuer, {
  clients: JSON.parse(process.argv[2]),
  jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'one' }] },
  cookies: { keys: ['only for tests'] },
  claims: { openid: ['sub'], email: ['email'] },
  conformIdTokenClaims: false,
  scopes: ['openid', 'email', 'offline_access', 'read', 'write'],
  pkce: { required: () => true },
  findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@acme.test` }) }),
  interactions: { url: (context, interaction) => `/at-once/${interaction.uid}` },
  loadExistingGrant: async (context) => {
    const grant = new provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId })
    grant.addOIDCScope('openid email')
    await grant.save()
    return grant
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    introspection: { enabled: true },
    revocation: { enabled: true },
    dPoP: { enabled: true },
    // The certificate as a proxy in front would hand it on.
    mTLS: {
      enabled: true,
      certificateBoundAccessTokens: true,
      getCertificate: (context) => (context.get('x-client-cert') ? new X509Certificate(Buffer.from(context.get('x-client-cert'), 'base64')) : undefined),
    },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (context, resource) => ({ scope: 'read write', audience: resource, accessTokenTTL: 600, accessTokenFormat: resource.endsWith('/opaque') ? 'opaque' : 'jwt', jwt: { sign: { alg: 'RS256' } } }),
    },
  },
})
const callback = provider.callback()
server.on('request', (request, response) => {
  if (request.url.startsWith('/at-once/')) {
    provider.interactionFinished(request, response, { login: { accountId: 'alice' } }, { mergeWithLastSubmission: false }).catch((error) => response.writeHead(500).end(String(error)))
    return
  }
  callback(request, response)
})
console.log(JSON.stringify({ issuer }))
process.stdin.on('end', () => process.exit(0)).resume()
