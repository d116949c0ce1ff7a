# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Attacks on "what may pass": bodies that two programs read differently, that hide what they are, or that cost whoever reads them; and answers that tell too much."""
import gzip
import json
import unittest
import zlib

from attack_case import Attacked
from peer import Peer

JSON = "application/json"


class Said(Peer):
    """An upstream that says what `says` is: (status, fields, body)."""

    says = (200, {}, b"")

    def answer(self, asked):
        return self.says


class Documents(Attacked):
    def post(self, expected, path, body, content_type=JSON, **fields):
        headers = [("Content-Type", content_type)] if content_type is not None else []
        headers += [(name.replace("_", "-"), value) for name, value in fields.items()]
        body = body.encode() if isinstance(body, str) else body
        if expected is None:
            self.assertEqual(self.passes(path, headers, "POST", body)[3], body)
        else:
            self.refused([f"{path[1:]}.{code}" for code in expected.split()], path, headers, "POST", body)

    def test_json(self):
        self.start({"json-threat": [("json-threat", {"others": "refuse"})]})
        check = lambda expected, body, content_type=JSON, **fields: self.post(expected, "/json-threat", body, content_type, **fields)
        for good in ('{"a":[1,2.5e3,"\\u00e4",null,true]}', '"text"', "[]", " {}\n"):
            check(None, good)
        for bad in ("{}{}", "[1,]", "{'a':1}", "{a:1}", '{"a":NaN}', "[Infinity]", "[01]", "[+1]", "[.5]", "[1.]", "[0x1]", "// x\n{}", "/**/{}", '"\\x41"', '"a\nb"', '"\0"', "{}\0", "[1]x", "\ufeff{}", '["\\ud800', "tru", "{", '{"a"}', '{"a":}',
                    "[" + "\u00a0" + "1]"):
            check("malformed", bad)
        for bad in (b'["\xff"]', b'["\xc0\x80"]', b'["\xed\xa0\x80"]', '{"a":1}'.encode("utf-16"), '{"a":1}'.encode("utf-32-le")):
            check("malformed", bad)
        for bad in ('{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '{"x":{"role":"user","r\\u006fle":"admin"}}', '[{"a":1,"b":2,"a":3}]'):
            check("duplicate-key", bad)
        for bad in ('{"__proto__":{"admin":true}}', '{"a":[{"\\u005f_proto__":1}]}', '{"_\\u005fproto_\\u005f":1}'):
            check("forbidden-key", bad)
        check("depth", "[" * 5000 + "]" * 5000)
        check("depth", '{"a":' * 5000 + "1" + "}" * 5000)
        check("number", "[" + "9" * 1000 + "]")
        check("number", "[1e" + "9" * 100 + "]")
        check("key", json.dumps({"k" * 1000: 1}))
        check("string", json.dumps(["x" * 100_000]))
        check("object", json.dumps({f"k{i}": 1 for i in range(2000)}))
        check("array values", "[" + "1," * 50_000 + "1]")
        for content_type in ("text/plain", "application/xml", "application/json, text/plain", "application/json;charset=utf-16", "application/json; charset=ebcdic", "multipart/form-data; boundary=b", "application/jsonx", "", None):
            check("media-type", '{"a":1,"a":2}', content_type)
        for content_type in ("APPLICATION/JSON", "application/json;charset=UTF-8", "application/problem+json", 'application/json; charset="utf-8"'):
            check("duplicate-key", '{"a":1,"a":2}', content_type)
        bad = b'{"a":1,"a":2}'
        check("duplicate-key", gzip.compress(bad), Content_Encoding="gzip")
        check("duplicate-key", zlib.compress(bad), Content_Encoding="deflate")
        check("duplicate-key encoding", gzip.compress(gzip.compress(bad)), Content_Encoding="gzip, gzip")
        check("encoding malformed", bad, Content_Encoding="gzip")
        check("encoding malformed", gzip.compress(bad) + b"x", Content_Encoding="gzip")
        check("encoding malformed duplicate-key", gzip.compress(b"{}") + gzip.compress(bad), Content_Encoding="gzip")
        check("encoding", bad, Content_Encoding="x-unknown")
        check("too-large encoding", gzip.compress(b"[" + b" " * 30_000_000 + b"]"), Content_Encoding="gzip")

    def test_xml(self):
        self.start({"xml-threat": [("xml-threat", {"others": "refuse"})]})
        check = lambda expected, body, content_type="application/xml": self.post(expected, "/xml-threat", body, content_type)
        check(None, '<?xml version="1.0" encoding="utf-8"?><a b="c"><d>&lt;&#65;</d><!-- x --></a>')
        for bad in ('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', '<!DOCTYPE a [<!ENTITY x SYSTEM "http://evil.test/">]><a>&x;</a>', '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://evil.test/d">%p;]><a/>',
                    '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE a><a/>'):
            check("doctype", bad)
        for bad in ("<!doctype a><a/>", "<a>&xxe;</a>", "<a>&nbsp;</a>", "<a>&#0;</a>", "<a>&#xFFFFFFFF;</a>", "<a><b></a></b>", "<a", "<a></a><b/>", "<a b=1/>", '<a b="1" b="2"/>', "<a><![CDATA[x</a>", "<a>\0</a>", "text<a/>", "<a/>text",
                    '<a b="<"/>', "<a><!-- -- --></a>"):
            self.assertEqual(self.refused([f"xml-threat.{code}" for code in ("malformed", "doctype", "entity", "charset")], "/xml-threat", {"Content-Type": "application/xml"}, "POST", bad.encode()), 400, bad)
        check("instruction", '<?xml-stylesheet href="http://evil.test/x.xsl"?><a/>')
        check("charset", "<?xml version='1.0' encoding='utf-7'?><a/>")
        check("charset", "<a/>".encode("utf-16"))
        check("depth", "<a>" * 5000 + "</a>" * 5000)
        check("attributes", "<a " + " ".join(f'a{i}="1"' for i in range(500)) + "/>")
        check("attributes namespaces", "<a " + " ".join(f'xmlns:n{i}="u{i}"' for i in range(500)) + "/>")
        check("children", "<a>" + "<b/>" * 20_000 + "</a>")
        check("name", f"<{'n' * 5000}/>")
        check("attribute", f'<a b="{"v" * 50_000}"/>')
        check("text", f"<a>{'t' * 200_000}</a>")

    def test_graphql(self):
        self.start({"graphql-guard": [("graphql-guard", {"maxDepth": 5, "maxCost": 500})]})
        check = lambda expected, query, **more: self.post(expected, "/graphql-guard", json.dumps({"query": query, **more}))
        check(None, "{ orders(first: 10) { id } }")
        fragments = "".join(f"fragment f{i} on Q {{ a {{ ...f{i + 1} }} }}\n" for i in range(30)) + "fragment f30 on Q { id }"
        check("depth cost", "{ ...f0 } " + fragments)
        check("malformed", "{ ...f } fragment f on Q { a { ...f } }")
        check("malformed", "{ ...a } fragment a on Q { ...b } fragment b on Q { ...a }")
        doubling = "".join(f"fragment d{i} on Q {{ ...d{i + 1} ...d{i + 1} }}\n" for i in range(60)) + "fragment d60 on Q { id }"
        check("cost depth root-fields tokens", "{ ...d0 } " + doubling)
        check("introspection", "{ ...f } fragment f on Q { __schema { types { name } } }")
        check("introspection", "{ a: __schema { types { name } } }")
        check("introspection", "# __typename\nquery Q { __type(name: \"User\") { fields { name } } }")
        check("introspection", "query A { id } query B { __schema { types { name } } }", operationName="A")
        check("depth", "{ a { ... on B { c { ... { d { e { f { g } } } } } } } }")
        check("cost", "{ orders(first: 1000) { items(first: 1000) { id } } }")
        check("cost", "query($n: Int) { orders(first: $n) { id } }", variables={"n": 100_000})
        check("cost", "query($n: Int = 100000) { orders(first: $n) { id } }")
        check("cost malformed", "{ orders(first: 99999999999999999999) { id } }")
        check("directives", "{ id " + "@a " * 200 + "}")
        for bad in ("{ a", "}", "", "{ a(b: \"", "query { } ", "mutation", "{ a @ }", "\ufffe", "{ a }" + "\0", "type Q { a: Int }"):
            self.assertEqual(self.refused([f"graphql-guard.{code}" for code in ("malformed", "operation", "not-listed")], "/graphql-guard", {"Content-Type": JSON}, "POST", json.dumps({"query": bad}).encode()), 400, bad)
        post = lambda expected, body, content_type=JSON: self.post(expected, "/graphql-guard", body, content_type)
        post("malformed", '{"query":"{a}","query":"{ __schema { types { name } } }"}')
        post("batch", json.dumps([{"query": "{a}"}] * 50))
        post("introspection", json.dumps([{"query": "{a}"}, {"query": "{ __schema { types { name } } }"}]))
        post("media-type", "query={__schema{types{name}}}", "application/x-www-form-urlencoded")
        post("media-type", json.dumps({"query": "{ __schema { types { name } } }"}), "text/plain")
        post("introspection", "{ __schema { types { name } } }", "application/graphql")
        self.refused("graphql-guard.malformed", "/graphql-guard?query=%7Ba%7D", {"Content-Type": JSON}, "POST", json.dumps({"query": "{b}"}).encode())
        self.refused("graphql-guard.operation", "/graphql-guard?query=mutation%7Ba%7D")
        self.refused("graphql-guard.introspection", "/graphql-guard?query=%7B__schema%7Btypes%7Bname%7D%7D%7D")

    def test_what_is_described(self):
        schema = json.dumps({"type": "object", "required": ["item"], "additionalProperties": False, "properties": {"item": {"type": "string", "maxLength": 20, "pattern": "^(a+)+$"}, "count": {"type": "integer", "minimum": 1, "maximum": 10}}})
        self.start({"validate": [("validate", {"schema": schema})]})
        check = lambda expected, body, content_type=JSON, **fields: self.post(expected, "/validate", body, content_type, **fields)
        check(None, '{"item":"aaa","count":1.0}')
        for bad in ('{"item":"b"}', '{"item":"a","count":"1"}', '{"item":"a","count":11}', '{"item":"a","count":1e300}', '{"item":"a","count":99999999999999999999}', '{"item":"a","count":true}', '{"item":"a","count":null}', '{"item":["a"]}', "[]",
                    '{"item":"a","admin":true}', '{"item":"' + "a" * 19 + '!"}', '{"item":"' + "a" * 21 + '"}', '"item"', "null", '{"Item":"a"}'):
            check("request", bad)
        for bad in ('{"item":"a"', "", '{"item":"b","item":"a"}', '{"item":"a","item":"b"}', b'{"item":"\xff"}'):
            check("request", bad)
        for content_type in ("text/plain", "application/xml", "application/x-www-form-urlencoded", None, "application/json, text/html", "application/json; charset=utf-16"):
            check("media-type", '{"item":"a"}', content_type)
        check("encoding", '{"item":"a"}', Content_Encoding="x-unknown")
        check("request", gzip.compress(b'{"item":"b"}'), Content_Encoding="gzip")

    def test_uploads(self):
        self.start({"file-type": [("file-type", {"allowed": ["image/png", "application/pdf"]})]})
        png = b"\x89PNG\r\n\x1a\n" + b"x" * 100

        def upload(expected, disposition, content=png, said="image/png", boundary="b", content_type=None):
            body = b"--b\r\nContent-Disposition: " + disposition.encode() + (b"\r\nContent-Type: " + said.encode() if said else b"") + b"\r\n\r\n" + content + b"\r\n--b--\r\n"
            self.post(expected, "/file-type", body, content_type or f"multipart/form-data; boundary={boundary}")

        upload(None, 'form-data; name="f"; filename="a.png"')
        for name in ("a.php", "a.PHP", "a.php.", "a.php ", "a.php;.png", "a.php.png", "a.phtml", "a.png.exe", ".htaccess", "a.pHp5", "a.asp;x.png", "a.php:.png", "a.php::$DATA", "a.php%00.png", "a.php .png"):
            upload("extension name", f'form-data; name="f"; filename="{name}"')
        for name in ("../a.png", "..\\\\a.png", "/etc/a.png", "a\0.png", "C:\\\\a.png", "a" * 400 + ".png", "a\x01.png"):
            upload("name multipart", f'form-data; name="f"; filename="{name}"')
        upload("extension name multipart", 'form-data; name="f"; filename="a.png"; filename="a.php"')
        upload("extension name multipart", 'form-data; name="f"; filename="a.png"; filename*=UTF-8\'\'a.php')
        upload("extension name multipart", "form-data; name=\"f\"; filename*=UTF-8''..%2fa.png")
        for content in (b"MZ\x90\0" + png, b"\x7fELF" + png, b"#!/bin/sh\n", b"<?php system($_GET[0]);", b"<html><script>", b"\xca\xfe\xba\xbe" + png, b"GIF89a<?php ", b"", b"%PDF-1.7\n"):
            upload("refused mismatch", 'form-data; name="f"; filename="a.png"', content)
        upload("refused mismatch", 'form-data; name="f"; filename="a.pdf"', png, "application/pdf")
        for content_type in ("multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=b; boundary=c", "multipart/form-data; boundary=" + "b" * 200, 'multipart/form-data; boundary="b\\"'):
            upload("multipart", 'form-data; name="f"; filename="a.exe"', b"MZ", content_type=content_type)
        # What stands before, behind or within a part is looked at, too, or nothing of it passes.
        self.post("multipart", "/file-type", b"--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.png\"\r\n\r\n" + png, "multipart/form-data; boundary=b")
        self.post("multipart refused mismatch", "/file-type", b"--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.png\"\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nMZ\r\n--c--\r\n--b--\r\n", "multipart/form-data; boundary=b")
        self.post("multipart", "/file-type", b"".join(b"--b\r\nContent-Disposition: form-data; name=\"f%d\"\r\n\r\nx\r\n" % i for i in range(500)) + b"--b--\r\n", "multipart/form-data; boundary=b")


class Answers(Attacked):
    def setUp(self):
        super().setUp()
        self.said = Said()
        self.addCleanup(self.said.close)

    def answer(self, path, body, content_type=JSON, status=200, headers=(), **fields):
        self.said.says = (status, {"Content-Type": content_type, **{name.replace("_", "-"): value for name, value in fields.items()}}, body if isinstance(body, bytes) else body.encode())
        return self.ask(path, headers)

    def test_nothing_personal_gets_out_by_another_spelling(self):
        rules = [{"find": "email"}, {"find": "card"}, {"find": "key", "match": ["password", "*token*"]}]
        self.start({"m": [("mask", {"rules": rules})]}, web=self.said)
        secret = ("alice", "4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "hunter2")
        for body in ('{"mail":"alice@acme.test"}', '{"mail":"alice\\u0040acme.test"}', '{"mail":"\\u0061lice@acme.test"}', '{"n":4111111111111111}', '{"n":"4111 1111 1111 1111"}', '{"n":"4111-1111-1111-1111"}', '{"password":"hunter2"}',
                     '{"PassWord":"hunter2"}', '{"pass\\u0077ord":"hunter2"}', '{"password":{"a":["hunter2"]}}', '{"accessToken":["hunter2",{"x":"hunter2"}]}', '["x","alice@acme.test"]', '"alice@acme.test"'):
            for content_type in (JSON, "application/problem+json", "application/json; charset=utf-8"):
                for status in (200, 404, 500):
                    got, told, _ = self.answer("/m", body, content_type, status)
                    self.assertIn(got, (status, 502), body)
                    for word in secret:
                        self.assertNotIn(word, str(told), (body, told))
        for content_type in ("text/plain", "text/html", "application/xml", "text/event-stream", "application/x-ndjson"):
            for _, told, _ in (self.answer("/m", "data: from alice@acme.test with 4111111111111111\n\n", content_type),):
                for word in secret:
                    self.assertNotIn(word, str(told), content_type)
        # What it cannot read does not get out.
        plain = b'{"mail":"alice@acme.test"}'
        for body, fields in ((gzip.compress(plain), {"Content_Encoding": "gzip"}), (gzip.compress(plain), {"Content_Encoding": "x-gzip"}), (plain, {"Content_Encoding": "gzip"}), (plain, {"Content_Encoding": "unknown"}),
                             (gzip.compress(gzip.compress(plain)), {"Content_Encoding": "gzip, gzip"}), ('{"mail":"alice@acme.test"}'.encode("utf-16"), {})):
            status, told, _ = self.answer("/m", body, **fields)
            text = told if isinstance(told, bytes) else told.encode()
            self.assertNotIn(b"alice", text.replace(b"\0", b""), fields)
            self.assertNotIn(plain, text)
        self.answer("/m", plain, headers={"Range": "bytes=0-9", "Accept-Encoding": "br"})
        self.assertNotIn("range", self.said.seen[-1][2])

    def test_an_upstream_does_not_take_guards_away(self):
        self.start({"s": [("security-headers", {"existing": "replace", "hsts": {}})], "c": [("cors", {"origins": ["https://app.example.com"]})]}, web=self.said)
        fields = self.answer("/s", "{}", X_Frame_Options="ALLOWALL", Content_Security_Policy="default-src *", X_Content_Type_Options="sniff", Server="old/1.0", X_Powered_By="PHP/5")[2]
        self.assertEqual((fields["x-frame-options"], fields["content-security-policy"], fields["x-content-type-options"]), ("DENY", "default-src 'none'; frame-ancestors 'none'", "nosniff"))
        self.assertNotIn("x-powered-by", fields)
        self.assertNotEqual(fields.get("server"), "old/1.0")
        fields = self.answer("/c", "{}", headers={"Origin": "https://evil.test"}, Access_Control_Allow_Origin="*", Access_Control_Allow_Credentials="true")[2]
        self.assertNotIn("access-control-allow-origin", fields)
        self.assertNotIn("access-control-allow-credentials", fields)

    def test_answers_are_as_described(self):
        self.start({"v": [("validate", {"requests": False, "responses": True, "responseSchema": json.dumps({"type": "object", "required": ["id"], "additionalProperties": False, "properties": {"id": {"type": "integer"}}})})]}, web=self.said)
        self.assertEqual(self.answer("/v", '{"id":1}')[0], 200)
        for body in ('{"id":1,"passwordHash":"x"}', '{"id":"1"}', "[]", '{"id":1', "<html>stack trace</html>", '{"id":1,"id":2}'):
            status, told, _ = self.answer("/v", body)
            self.assertEqual((status, told), (502, "validate.response"), body)


if __name__ == "__main__":
    unittest.main()
