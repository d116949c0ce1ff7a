// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// A client that others have written (openid-client, jose): `node client.mjs WHAT OPTIONS`, options as JSON. Says what came of it in one line of JSON.
import { readFileSync } from 'node:fs'
import { request as httpsRequest } from 'node:https'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as oauth from 'openid-client'

const given = JSON.parse(process.argv[3])

async function discover(algorithm) {
  const authentication = given.secret ? oauth.ClientSecretBasic(given.secret) : oauth.None()
  const config = await oauth.discovery(new URL(given.issuer), given.clientId, undefined, authentication, { execute: [oauth.allowInsecureRequests], algorithm })
  if (given.certificate) {
    const der = readFileSync(given.certificate + '.pem', 'utf8').replace(/-----[^-]+-----|\s/g, '')
    config[oauth.customFetch] = (url, options) => fetch(url, { ...options, headers: { ...Object.fromEntries(new Headers(options.headers)), 'x-client-cert': der } })
  }
  return config
}

// Over TLS with a certificate, or none.
function ask(url, token, certificate) {
  const shown = certificate ? { cert: readFileSync(certificate + '.pem'), key: readFileSync(certificate + '.key') } : {}
  return new Promise((done, failed) => {
    httpsRequest(url, { rejectUnauthorized: false, agent: false, headers: { authorization: `Bearer ${token}` }, ...shown }, (answer) => answer.resume().on('end', () => done(answer.statusCode)))
      .on('error', failed)
      .end()
  })
}

const commands = {
  // Gets a token for itself and calls.
  async service() {
    const config = await discover(given.algorithm ?? 'oidc')
    const DPoP = given.dpop ? oauth.getDPoPHandle(config, await oauth.randomDPoPKeyPair('ES256')) : undefined
    const tokens = await oauth.clientCredentialsGrant(config, given.parameters, { DPoP })
    const out = { type: tokens.token_type, token: tokens.access_token, statuses: [] }
    for (let i = 0; i < (given.calls ?? 1); ++i) {
      const answer = await oauth.fetchProtectedResource(config, tokens.access_token, new URL(given.url), 'GET', undefined, undefined, { DPoP }).catch((error) => ({ status: error.cause?.status ?? error.status ?? String(error) }))
      out.statuses.push(answer.status)
    }
    if (given.dpop) out.asBearer = (await fetch(given.url, { headers: { authorization: `Bearer ${tokens.access_token}` } })).status
    if (given.revoke) await oauth.tokenRevocation(config, tokens.access_token)
    if (given.introspect) out.active = (await oauth.tokenIntrospection(config, tokens.access_token)).active
    return out
  },
  // Gets a token that is bound to its certificate, and calls with it, with another one, and without any.
  async certificate() {
    const config = await discover('oidc')
    const tokens = await oauth.clientCredentialsGrant(config, given.parameters)
    return { statuses: [await ask(given.url, tokens.access_token, given.certificate), await ask(given.url, tokens.access_token, given.other), await ask(given.url, tokens.access_token)] }
  },
  // Lets somebody log in at the gateway's own server: code and PKCE, then renewal, and a look at the token by its published keys.
  async people() {
    const config = await discover('oauth2')
    const verifier = oauth.randomPKCECodeVerifier()
    const state = oauth.randomState()
    const address = oauth.buildAuthorizationUrl(config, { redirect_uri: given.back, scope: 'read', state, code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' })
    const page = await fetch(address)
    const hidden = [...(await page.text()).matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')])
    const form = new URLSearchParams([...hidden, ['username', given.username], ['password', given.password], ['decision', 'allow']])
    const sent = await fetch(new URL(address.pathname, address), { method: 'POST', redirect: 'manual', body: form, headers: { cookie: page.headers.get('set-cookie').split(';')[0] } })
    const back = new URL(sent.headers.get('location'))
    const checks = { pkceCodeVerifier: verifier, expectedState: state }
    const tokens = await oauth.authorizationCodeGrant(config, back, checks)
    const { payload, protectedHeader } = await jwtVerify(tokens.access_token, createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri)), { issuer: given.issuer, audience: given.audience, typ: 'at+jwt' })
    const renewed = await oauth.refreshTokenGrant(config, tokens.refresh_token)
    const again = await oauth.refreshTokenGrant(config, tokens.refresh_token).catch((error) => error.error)
    const twice = await oauth.authorizationCodeGrant(config, back, checks).catch((error) => error.error)
    const status = (await fetch(given.url, { headers: { authorization: `Bearer ${tokens.access_token}` } })).status
    return { subject: payload.sub, algorithm: protectedHeader.alg, renewed: renewed.access_token !== tokens.access_token, again, twice, status }
  },
}
console.log(JSON.stringify(await commands[process.argv[2]]()))
