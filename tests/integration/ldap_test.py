# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""ldap against a real slapd, and against servers that lie, stall and go away."""
import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
import threading
import time
import unittest

from harness import Case, basic_configuration, fetch, until, wait_for_port

BASE = "dc=acme,dc=example"
ROOT, ROOT_PASSWORD = f"cn=root,{BASE}", "root-password"
SCHEMAS = "/etc/ldap/schema"

PEOPLE = f"""
dn: {BASE}
objectClass: dcObject
objectClass: organization
o: Acme
dc: acme

dn: ou=people,{BASE}
objectClass: organizationalUnit
ou: people

dn: ou=groups,{BASE}
objectClass: organizationalUnit
ou: groups

dn: ou=projects,{BASE}
objectClass: organizationalUnit
ou: projects

dn: cn=gateway,{BASE}
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: gateway
userPassword: gateway-password

dn: uid=ann,ou=people,{BASE}
objectClass: inetOrgPerson
uid: ann
cn: Ann
sn: Lee
mail: ann@acme.example
employeeNumber: mobile
userPassword: ann:secret

dn: uid=bob,ou=people,{BASE}
objectClass: inetOrgPerson
uid: bob
cn: Bob
sn: Ray
mail: one@acme.example
mail: two@acme.example
userPassword: bob-secret

dn: uid=zoë (x)*,ou=people,{BASE}
objectClass: inetOrgPerson
uid: zoë (x)*
cn: Zoë
sn: X
userPassword: zoë-secret

dn: uid=nopass,ou=people,{BASE}
objectClass: inetOrgPerson
uid: nopass
cn: No
sn: Password

dn: cn=twin one,ou=people,{BASE}
objectClass: inetOrgPerson
uid: twin
cn: twin one
sn: Twin
userPassword: twin-secret

dn: cn=twin two,ou=people,{BASE}
objectClass: inetOrgPerson
uid: twin
cn: twin two
sn: Twin
userPassword: twin-secret
"""

GROUPS = f"""
dn: cn=controllers,ou=groups,{BASE}
objectClass: groupOfNames
cn: controllers
member: uid=ann,ou=people,{BASE}
member: uid=bob,ou=people,{BASE}

dn: cn=a\\2Cadmins,ou=groups,{BASE}
objectClass: groupOfNames
cn: a,admins
member: uid=bob,ou=people,{BASE}

dn: cn=admins,ou=projects,{BASE}
objectClass: groupOfNames
cn: admins
member: uid=ann,ou=people,{BASE}
"""


def free_ports(count):
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def certificate(folder, name, alternative):
    key, cert = os.path.join(folder, name + ".key"), os.path.join(folder, name + ".pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", f"/CN={name}", "-addext", f"subjectAltName={alternative}"],
                   check=True, stderr=subprocess.DEVNULL)
    return key, cert


class Slapd:
    """A slapd of the test's own; `port` speaks LDAP (and StartTLS), `tls_port` LDAPS."""

    def __init__(self, folder, certificate_of="IP:127.0.0.1", referral=None):
        os.makedirs(os.path.join(folder, "db"))
        # Out of reach of a profile that binds the system's own to its own folders.
        self.program = shutil.copy("/usr/sbin/slapd", os.path.join(folder, "slapd"))
        key, self.certificate = certificate(folder, "slapd", certificate_of)
        self.port, self.tls_port = free_ports(2)
        self.configuration = os.path.join(folder, "slapd.conf")
        with open(self.configuration, "w") as out:
            out.write(f"""
include {SCHEMAS}/core.schema
include {SCHEMAS}/cosine.schema
include {SCHEMAS}/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb.so
moduleload memberof.so
pidfile {folder}/pid
{"referral " + referral if referral else ""}
TLSCACertificateFile {self.certificate}
TLSCertificateFile {self.certificate}
TLSCertificateKeyFile {key}
database mdb
maxsize 16777216
suffix "{BASE}"
rootdn "{ROOT}"
rootpw {ROOT_PASSWORD}
directory {folder}/db
overlay memberof
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="cn=gateway,{BASE}" read by self read by anonymous auth by * none
""")
        self.process = None
        self.start()
        self.add(PEOPLE)
        self.add(GROUPS)

    @property
    def url(self):
        return f"ldap://127.0.0.1:{self.port}"

    @property
    def tls_url(self):
        return f"ldaps://127.0.0.1:{self.tls_port}"

    def start(self):
        self.process = subprocess.Popen([self.program, "-d", "0", "-f", self.configuration, "-h", f"{self.url} {self.tls_url}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for_port(f"127.0.0.1:{self.port}", 20)

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()
        self.process = None

    def change(self, tool, text):
        subprocess.run([tool, "-x", "-H", self.url, "-D", ROOT, "-w", ROOT_PASSWORD], input=text, text=True, check=True, stdout=subprocess.DEVNULL)

    def add(self, text):
        self.change("ldapadd", text)


class Fake:
    """Takes connections and hands each to `serve(connection)` on a thread of its own; remembers what it was sent."""

    def __init__(self, serve):
        self.received, self.connections = b"", 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.url = f"ldap://127.0.0.1:{self.port}"
        self.open = []

        def one(connection):
            with contextlib.suppress(OSError):
                serve(self, connection)

        def accept():
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = self.socket.accept()
                    self.connections += 1
                    self.open.append(connection)
                    threading.Thread(target=one, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()

    def read(self, connection):
        data = connection.recv(65536)
        self.received += data
        return data

    def drain(self, connection):
        while self.read(connection):
            pass

    def close(self):
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        for connection in self.open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()


class LdapCase(Case):
    def directory(self, **options):
        folder = self.path(f"slapd-{len(os.listdir(self.folder))}")
        os.makedirs(folder)
        slapd = Slapd(folder, **options)
        self.addCleanup(slapd.stop)
        return slapd

    def fake(self, serve):
        fake = Fake(serve)
        self.addCleanup(fake.close)
        return fake

    # The usual policy: by search, as cn=gateway, over StartTLS.
    def searching(self, slapd, **config):
        with open(slapd.certificate) as pem:
            ca = pem.read()
        return {"servers": [slapd.url], "ca": ca, "bindDn": f"cn=gateway,{BASE}", "bindPassword": "gateway", "base": f"ou=people,{BASE}", **config}

    def start(self, config, mode="enforce", policies=(), consumers=()):
        if not hasattr(self, "running"):
            self.web = self.upstream()
            self.data = self.path("data")
            self.running = self.gateway("--data", self.data)
            self.control = self.admin(self.running, self.data)
        policy = {"id": "staff", "kind": "ldap", "mode": mode, "scope": {"tenant": "acme", "route": "orders"}, "config": config}
        document = basic_configuration(self.web.address, [policy, *policies])
        document["tenants"][0]["consumers"] += consumers
        document["tenants"][0]["secrets"] = [{"id": "gateway", "value": "gateway-password"}, {"id": "wrong", "value": "wrong-password"}]
        document["tenants"][0]["routes"].append({"id": "open", "service": "orders", "match": {"paths": [{"prefix": "/open"}]}})
        status, answer, _ = self.control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.address = self.control.listeners()["main"]

    def send(self, user, password, path="/", **headers):
        pair = user.encode() + b":" + password.encode() if isinstance(user, str) else user + b":" + password
        status, body, fields = fetch(self.address, path, {"Authorization": "Basic " + base64.b64encode(pair).decode(), **headers})
        return status, json.loads(body).get("code") if fields.get("content-type") == "application/problem+json" else None, fields

    def passes(self, user, password, **headers):
        status, code, _ = self.send(user, password, **headers)
        self.assertEqual((status, code), (200, None))
        return self.web.seen[-1][2]

    def refused(self, user, password, status=401, code="ldap.invalid"):
        seen = len(self.web.seen)
        self.assertEqual(self.send(user, password)[:2], (status, code), user)
        self.assertEqual(len(self.web.seen), seen, "and nothing reaches the upstream")


    # What the trace of such a request says of the policy.
    def trace(self, user, password):
        made = self.control.call("POST", "/v1/traces", {})[1]
        _, _, fields = self.send(user, password, **{made["header"]: made["token"]})
        id = fields["x-gatehouse-request-id"]
        self.assertTrue(until(lambda: self.control.call("GET", f"/v1/traces/{id}")[0] == 200))
        return json.dumps(self.control.call("GET", f"/v1/traces/{id}")[1])


class AgainstSlapd(LdapCase):
    def test_a_search_finds_who_calls_and_tells_the_upstream(self):
        slapd = self.directory()
        group = f"cn=controllers,ou=groups,{BASE}"
        self.start(self.searching(slapd, groupsFrom="search", groupBase=f"ou=groups,{BASE}", attributeHeaders=[{"attribute": "mail", "header": "X-Mail"}, {"attribute": "dn", "header": "X-Entry"}]))
        seen = self.passes("ann", "ann:secret", **{"X-Mail": "boss@acme.example", "X-Consumer-Groups": "root", "X-Consumer-Id": "root"})
        self.assertEqual(seen["x-mail"], "ann@acme.example")
        self.assertEqual(seen["x-entry"], f"uid=ann,ou=people,{BASE}")
        self.assertEqual(seen["x-consumer-groups"], "controllers")
        self.assertNotIn("x-consumer-id", seen)
        self.assertNotIn("authorization", seen)
        seen = self.passes("bob", "bob-secret")
        self.assertEqual(seen["x-consumer-groups"], "controllers", "a name with a comma is no two groups")
        self.assertNotIn("x-mail", seen, "one of two values would be a guess")
        for user, password in [("ann", "wrong"), ("ann", "bob-secret"), ("nobody", "ann:secret"), ("nopass", "x"), ("twin", "twin-secret")]:
            self.refused(user, password)
        status, _, fields = self.send("ann", "wrong")
        self.assertEqual(fields["www-authenticate"], 'Basic realm="api", charset="UTF-8"')
        self.start(self.searching(slapd, groupsFrom="attribute", groupNames={group.upper(): "reports"}))
        self.assertEqual(self.passes("ann", "ann:secret")["x-consumer-groups"], "reports")
        self.start(self.searching(slapd, groupsFrom="attribute", groupBase=f"ou=groups,{BASE}"))
        self.assertEqual(self.passes("ann", "ann:secret")["x-consumer-groups"], "controllers", "others may make groups elsewhere")
        self.start(self.searching(slapd, consumerBy="id", consumerAttribute="employeeNumber", groupsFrom="attribute", groupBase=f"ou=groups,{BASE}"))
        seen = self.passes("ann", "ann:secret")
        self.assertEqual((seen["x-consumer-id"], seen["x-consumer-groups"]), ("mobile", "apps,controllers"))
        self.refused("bob", "bob-secret", 403, "ldap.unknown-consumer")
        self.start(self.searching(slapd), mode="report")
        self.assertEqual(self.send("ann", "wrong")[0], 200)

    def test_a_names_pattern_needs_no_search(self):
        slapd = self.directory()
        config = {"servers": [slapd.tls_url], "ca": self.searching(slapd)["ca"], "userDn": f"uid=${{user}},ou=people,{BASE}", "attributeHeaders": [{"attribute": "mail", "header": "X-Mail"}]}
        self.start(config)
        self.assertEqual(self.passes("ann", "ann:secret")["x-mail"], "ann@acme.example", "read as the user")
        self.refused("ann", "wrong")
        self.refused("nobody", "wrong")
        acl = {"id": "who", "kind": "acl", "scope": {"tenant": "acme", "route": "orders"}, "config": {"allow": {"groups": ["controllers"]}}}
        self.start({**config, "bindDn": f"cn=gateway,{BASE}", "bindPassword": "gateway", "groupsFrom": "search", "groupBase": f"ou=groups,{BASE}"}, policies=[acl])
        self.passes("bob", "bob-secret")

    def test_names_are_no_filters_and_no_paths(self):
        slapd = self.directory()
        self.start(self.searching(slapd, userNames="(?s).*", attemptsByUser=0, attemptsByAddress=0))
        self.passes("zoë (x)*", "zoë-secret")
        attacks = ["*", "a*", "ann)(uid=*", "*)(objectClass=*", "ann)(|(uid=*", "nobody)(|(uid=ann)", "\\61nn", "an\\n", "ann,ou=people", f"uid=ann,ou=people,{BASE}", "ann)", "(ann", "&", "|(uid=ann)"]
        for name in attacks:
            self.refused(name, "ann:secret")
            self.refused(name, "wrong")
        self.start({"servers": [slapd.tls_url], "ca": self.searching(slapd)["ca"], "userDn": f"uid=${{user}},ou=people,{BASE}", "userNames": "(?s).*", "attemptsByUser": 0, "attemptsByAddress": 0})
        self.passes("zoë (x)*", "zoë-secret")
        for name in [*attacks, f"ann,ou=people,{BASE}", "x+uid=ann", "ann\\2cou=people", "#616e6e", " ", f"ann,ou=people,{BASE}#", f"x,{ROOT}"]:
            self.refused(name, "secret")

    def test_what_proves_nothing_is_never_tried(self):
        slapd = self.directory()
        self.start(self.searching(slapd, userNames="(?s).*"))
        self.refused("ann", "")  # unauthenticated, which slapd would refuse and others take
        self.refused("", "")
        self.refused("", "ann:secret")
        self.refused(b"ann\0", b"ann:secret")
        self.refused(b"ann", b"ann:secret\0")
        self.refused(b"ann\xff", b"ann:secret")
        self.refused("ann" * 100, "ann:secret")
        self.refused("ann", "x" * 1025)
        self.refused("ann", "x" * 2900)
        status, body, _ = fetch(self.address, "/", {"Authorization": "Basic !!!"})
        self.assertEqual((status, json.loads(body)["code"]), (401, "ldap.invalid"))
        self.passes("ann", "ann:secret")

    def test_what_is_remembered_holds_and_nothing_else_does(self):
        slapd = self.directory()
        self.start(self.searching(slapd, cacheFor="10m", cacheRefusalsFor="1m"))
        self.passes("ann", "ann:secret")
        self.refused("bob", "wrong")
        slapd.stop()
        self.passes("ann", "ann:secret")
        self.refused("bob", "wrong")
        self.refused("ann", "other", 503, "ldap.unavailable")
        self.refused("bob", "bob-secret", 503, "ldap.unavailable")
        slapd.start()
        self.assertTrue(until(lambda: self.send("bob", "bob-secret")[0] == 200), "it is tried again")
        self.start(self.searching(slapd, cacheFor="0s", cacheRefusalsFor="0s"))
        self.passes("ann", "ann:secret")
        slapd.change("ldapmodify", f"dn: uid=ann,ou=people,{BASE}\nchangetype: modify\nreplace: userPassword\nuserPassword: changed\n")
        self.refused("ann", "ann:secret")
        self.passes("ann", "changed")
        slapd.stop()
        slapd.start()
        self.passes("ann", "changed")  # connections that were closed meanwhile are no failure

    def test_guesses_are_held_up(self):
        slapd = self.directory()
        self.start(self.searching(slapd, attemptsByUser=3, attemptsByAddress=5, userNames=".*"))
        for i in range(3):
            self.refused("ann", f"guess-{i}")
        for name in ("ann", "ANN", " ann  "):
            status, code, fields = self.send(name, "ann:secret")
            self.assertEqual((status, code), (429, "ldap.too-many-attempts"), name)
            self.assertGreater(int(fields["retry-after"]), 0)
        self.passes("bob", "bob-secret")
        self.refused("\uff41\uff4e\uff4e", "ann:secret", 429, "ldap.too-many-attempts")  # the same entry by another name (RFC 4518, section 2.3)
        self.refused("nobody", "guess")
        self.refused("zed", "ann:secret", 429, "ldap.too-many-attempts")  # this address has used its own
        self.assertEqual(self.send("ann", "ann:secret", path="/open")[0], 200)

    def test_only_the_right_server_is_told_passwords(self):
        slapd = self.directory()
        self.start({**self.searching(slapd), "servers": [slapd.tls_url]})
        self.passes("ann", "ann:secret")
        _, stranger = certificate(self.folder, "stranger", "IP:127.0.0.1")
        with open(stranger) as pem:
            other_ca = pem.read()
        misnamed = self.directory(certificate_of="DNS:ldap.acme.example")
        for config, why in ((self.searching(slapd, ca=other_ca), "TLS fails"), ({**self.searching(slapd, ca=other_ca), "servers": [slapd.tls_url]}, "TLS fails"), (self.searching(slapd, ca=""), "TLS fails"),
                            (self.searching(misnamed), "TLS fails"), ({**self.searching(misnamed), "servers": [misnamed.tls_url]}, "TLS fails"),
                            (self.searching(slapd, bindPassword="wrong"), "own log-in fails"), (self.searching(slapd, base=f"ou=nowhere,{BASE}"), "base is not there")):
            self.start(config)
            trace = self.trace("ann", "ann:secret")
            self.assertIn(why, trace)
            self.assertIn('"ldap.unavailable"', trace)
            for secret in ("ann:secret", "gateway-password", "wrong-password", base64.b64encode(b"ann:ann:secret").decode()):
                self.assertNotIn(secret, trace)
            time.sleep(1.1)  # while a server that could not be reached is left alone
            self.refused("ann", "ann:secret", 503, "ldap.unavailable")
        self.start({**self.searching(slapd), "servers": [misnamed.tls_url, slapd.tls_url]})
        self.passes("ann", "ann:secret")  # the next one is asked

    def test_referrals_are_not_followed(self):
        elsewhere = self.fake(lambda fake, connection: fake.drain(connection))
        slapd = self.directory(referral=elsewhere.url)
        self.start(self.searching(slapd, base="ou=people,dc=elsewhere"))
        self.refused("ann", "ann:secret", 503, "ldap.unavailable")
        self.start({"servers": [slapd.tls_url], "ca": self.searching(slapd)["ca"], "userDn": "uid=${user},dc=elsewhere"})
        self.refused("ann", "ann:secret")  # of a log-in there is no referral
        slapd.add(f"dn: ou=away,ou=people,{BASE}\nobjectClass: referral\nobjectClass: extensibleObject\nou: away\nref: {elsewhere.url}/ou=away,dc=elsewhere\n")
        self.start(self.searching(slapd))
        self.passes("ann", "ann:secret")
        self.refused("eve", "secret")
        self.assertEqual(elsewhere.connections, 0)

    def test_explain_asks_nobody(self):
        asked = self.fake(lambda fake, connection: fake.drain(connection))
        self.start({"servers": [asked.url], "startTls": False, "base": BASE})
        status, answer, _ = self.control.call("POST", "/v1/explain", {"url": f"http://{self.address}/", "method": "GET", "headers": {"Authorization": "Basic " + base64.b64encode(b"ann:secret").decode()}})
        self.assertEqual(status, 200, answer)
        self.assertIn("not asked in a dry run", json.dumps(answer))
        self.assertEqual(asked.connections, 0)


    def test_users_are_consumers_by_their_credentials(self):
        slapd = self.directory()
        limit = {"id": "limit", "kind": "rate-limit", "scope": {"tenant": "acme"}, "config": {"limit": 2, "window": "1h", "by": "consumer"}}
        people = [{"id": "controlling", "groups": ["office"], "credentials": [{"id": "l", "kind": "ldap", "name": "ANN"}]}, {"id": "gone", "status": "suspended", "credentials": [{"id": "l", "kind": "ldap", "name": "bob"}]}]
        self.start(self.searching(slapd, consumerBy="credential"), policies=[limit], consumers=people)
        seen = self.passes("ann", "ann:secret", **{"X-Consumer-Id": "root"})
        self.assertEqual((seen["x-consumer-id"], seen["x-consumer-groups"], seen["x-credential-id"]), ("controlling", "office", "l"))
        self.passes("ann", "ann:secret")
        self.refused("ann", "ann:secret", 429, "rate-limit.exceeded")
        self.refused("bob", "bob-secret", 403, "ldap.inactive")
        # By the entry's own name, however it is written; and each has a limit of its own.
        people = [{"id": "one", "credentials": [{"id": "l", "kind": "ldap", "name": f"UID=Ann, OU=People,{BASE}"}]}, {"id": "two", "credentials": [{"id": "l", "kind": "ldap", "name": f"uid=bob,ou=people,{BASE}"}]}]
        config = {"servers": [slapd.tls_url], "ca": self.searching(slapd)["ca"], "userDn": f"uid=${{user}},ou=people,{BASE}", "consumerBy": "credential", "consumerAttribute": "dn"}
        self.start(config, policies=[limit], consumers=people)
        for user, consumer in (("ann", "one"), ("bob", "two")):
            password = "ann:secret" if user == "ann" else "bob-secret"
            for _ in range(2):
                self.assertEqual(self.passes(user, password)["x-consumer-id"], consumer)
            self.refused(user, password, 429, "rate-limit.exceeded")
        self.start(config, consumers=people[:1])
        self.refused("bob", "bob-secret", 403, "ldap.unknown-consumer")
        self.start({**config, "consumerOptional": True}, consumers=people[:1])
        self.assertNotIn("x-consumer-id", self.passes("bob", "bob-secret"))
        # One name is one consumer's.
        twice = {"credentials": [{"id": "l", "kind": "ldap", "name": f"uid=ann,ou=people,{BASE.upper()}"}]}
        self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/consumers/other", twice)[0], 422)


def ber(tag, *parts):
    body = b"".join(parts)
    return bytes([tag]) + (bytes([len(body)]) if len(body) < 128 else b"\x84" + len(body).to_bytes(4, "big")) + body


def text(value, tag=4):
    return ber(tag, value.encode())


def taken(data):
    """The parts of a value in BER, as tags and contents."""
    parts, at = [], 0
    while at < len(data):
        tag, size, at = data[at], data[at + 1], at + 2
        if size & 128:
            count = size & 127
            size, at = int.from_bytes(data[at : at + count], "big"), at + count
        parts.append((tag, data[at : at + size]))
        at += size
    return parts


class LikeActiveDirectory:
    """Knows one user, and gives the groups in parts of five. `range_of(first)` says what a part is called instead."""

    def __init__(self, count, range_of=None):
        self.groups = [f"CN=g{i},OU=Groups,{BASE}" for i in range(count)]
        self.range_of, self.asked = range_of, []

    def __call__(self, fake, connection):
        while True:
            head = connection.recv(2, socket.MSG_WAITALL)
            if len(head) < 2:
                return
            count = head[1] & 127 if head[1] & 128 else 0
            size = int.from_bytes(connection.recv(count, socket.MSG_WAITALL), "big") if count else head[1]
            (_, message), (operation, body) = taken(connection.recv(size, socket.MSG_WAITALL))[:2]
            done = ber(0x61 if operation == 0x60 else 0x65, b"\x0a\x01\x00", text(""), text(""))
            if operation == 0x63:
                attributes = [value.decode() for _, value in taken(taken(body)[7][1])]
                entry = ber(0x64, text(f"CN=Ann,{BASE}"), ber(0x30, *[self.attribute(name) for name in attributes if name.lower().startswith("memberof")]))
                connection.sendall(ber(0x30, ber(2, message), entry))
            if operation not in (0x60, 0x63):
                return
            connection.sendall(ber(0x30, ber(2, message), done))

    def attribute(self, asked):
        self.asked.append(asked)
        first = int(asked.split("=")[1].split("-")[0]) if "=" in asked else 0
        values = self.groups[first : first + 5]
        last = "*" if first + 5 >= len(self.groups) else str(first + 4)
        named = self.range_of(first) if self.range_of else f"{first}-{last}"
        name = "memberOf" if named is None or (first == 0 and last == "*") else f"memberOf;range={named}"
        return ber(0x30, text(name), ber(0x31, *[text(value) for value in values]))


class AgainstOthers(LdapCase):
    SLOW = {"timeout": "500ms", "startTls": False, "base": BASE, "connections": 2}

    def test_groups_that_come_in_parts_are_read_to_their_end(self):
        config = {"startTls": False, "base": BASE, "bindDn": f"cn=gateway,{BASE}", "bindPassword": "gateway", "groupsFrom": "attribute"}
        for count in (1, 5, 6, 10, 12, 101):
            directory = LikeActiveDirectory(count)
            self.start({**config, "servers": [self.fake(directory).url]})
            self.assertEqual(self.passes("ann", "secret")["x-consumer-groups"].split(","), [f"g{i}" for i in range(count)])
            self.assertEqual(directory.asked, ["memberof"] + [f"memberof;range={first}-*" for first in range(5, count, 5)])
        # A part of the groups is none: a rule may refuse by one of those that are missing.
        wrong = {"the same again": lambda first: "0-4", "a gap": lambda first: f"{first + 1}-{first + 5}" if first else "0-4", "no number": lambda first: "zero-four", "backwards": lambda first: "4-0",
                 "without an end": lambda first: f"{first}-{first + 4}", "no part": lambda first: None if first else "0-4", "not from the beginning": lambda first: "5-*"}
        for name, range_of in wrong.items():
            directory = LikeActiveDirectory(12, range_of)
            self.start({**config, "servers": [self.fake(directory).url]})
            self.refused("ann", "secret", 503, "ldap.unavailable")
            self.assertLess(len(directory.asked), 110, name)

    def test_who_stalls_holds_nobody_else_up(self):
        stalling = self.fake(lambda fake, connection: fake.drain(connection))
        self.start({**self.SLOW, "servers": [stalling.url], "timeout": "3s"})
        answers = []
        waiting = [threading.Thread(target=lambda i=i: answers.append(self.send(f"user{i}", "x")[:2])) for i in range(6)]
        for thread in waiting:
            thread.start()
        self.assertTrue(until(lambda: stalling.connections >= 2))
        began = time.monotonic()
        for _ in range(20):
            self.assertEqual(self.send("ann", "x", path="/open")[0], 200)
        self.assertLess(time.monotonic() - began, 2.5, "other routes do not wait")
        for thread in waiting:
            thread.join()
        self.assertEqual(answers, [(503, "ldap.unavailable")] * 6)
        self.assertLess(time.monotonic() - began, 9)

    def test_the_gateway_changes_while_somebody_waits(self):
        stalling = self.fake(lambda fake, connection: fake.drain(connection))
        self.start({**self.SLOW, "servers": [stalling.url], "timeout": "1m"})
        answers = []
        waiting = threading.Thread(target=lambda: answers.append(self.send("ann", "x")[:2]))
        waiting.start()
        self.assertTrue(until(lambda: stalling.connections >= 1))
        began = time.monotonic()
        self.start({**self.SLOW, "servers": [stalling.url], "timeout": "50s"})
        self.assertEqual(self.send("ann", "x", path="/open")[0], 200)
        self.assertLess(time.monotonic() - began, 10)
        self.assertEqual(answers, [])
        stalling.close()
        waiting.join(20)
        self.assertEqual(answers, [(503, "ldap.unavailable")])

    def test_bit_by_bit_is_too_slow(self):
        def trickle(fake, connection):
            fake.read(connection)
            for byte in b"\x30\x84\x00\x00\x01\x00" + b"\x02" * 250:
                connection.sendall(bytes([byte]))
                time.sleep(0.1)

        trickling = self.fake(trickle)
        self.start({**self.SLOW, "servers": [trickling.url]})
        began = time.monotonic()
        self.refused("ann", "secret", 503, "ldap.unavailable")
        self.assertLess(time.monotonic() - began, 5)

    def test_nonsense_is_no_answer(self):
        sent = [b"HTTP/1.1 200 OK\r\n\r\n", b"\x30\x84\x7f\xff\xff\xff\x02\x01\x01", b"\x30\x80\x00\x00", b"\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\x00\x04\x00\x04", b"\0" * 4096, b"\x30\x05\x02\x01\x01\x61\x00",
                b"\x30\x0c\x02\x01\x63\x61\x07\x0a\x01\x00\x04\x00\x04\x00", b"\x30\x84\x00\x00\x00\x0c\x02\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00" * 50]
        for data in sent:
            def answer(fake, connection, data=data):
                while fake.read(connection):
                    connection.sendall(data)

            liar = self.fake(answer)
            self.start({**self.SLOW, "servers": [liar.url], "userDn": f"uid=${{user}},{BASE}"})
            self.refused("ann", "secret", 503, "ldap.unavailable")

    def test_who_does_not_begin_tls_hears_no_password(self):
        def refuse(fake, connection):
            while True:
                data = fake.read(connection)
                if not data:
                    return
                # protocolError to the extended request, success to whatever comes then
                message = data[4:5] if len(data) > 4 else b"\1"
                operation = b"\x78" if b"1466.20037" in data else b"\x61"
                connection.sendall(b"\x30\x0c\x02\x01" + message + operation + b"\x07\x0a\x01" + (b"\x02" if operation == b"\x78" else b"\x00") + b"\x04\x00\x04\x00")

        plain = self.fake(refuse)
        self.start({"servers": [plain.url], "userDn": f"uid=${{user}},{BASE}", "timeout": "2s"})
        self.refused("ann", "very-secret", 503, "ldap.unavailable")
        self.assertIn(b"1466.20037", plain.received)
        self.assertNotIn(b"very-secret", plain.received)
        self.assertNotIn(b"uid=ann", plain.received)

    def test_more_entries_than_asked_for_are_not_read(self):
        entry = b"\x30\x0f\x02\x01\x01\x64\x0a\x04\x06cn=a,b\x30\x00"
        def flood(fake, connection):
            if fake.read(connection):
                for _ in range(200_000):
                    connection.sendall(entry)

        flooding = self.fake(flood)
        self.start({**self.SLOW, "servers": [flooding.url], "timeout": "2s"})
        self.assertIn(self.send("ann", "secret")[0], (401, 503))


if __name__ == "__main__":
    unittest.main()
